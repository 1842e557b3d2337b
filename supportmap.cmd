@rem Runs the program of this folder: .\supportmap check
@if not exist "%~dp0src\SupportMap.Cli\bin" echo The first time takes a few minutes: everything is fetched and built. 1>&2
@dotnet run --project "%~dp0src\SupportMap.Cli" -- %*
