@dotnet run --project "%~dp0src\SupportMap.Cli" -- %*
