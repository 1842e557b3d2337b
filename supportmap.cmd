@rem Runs the program of this folder: .\supportmap check
@if not exist "%~dp0src\SupportMap.Cli\bin" echo The first build takes about a minute: packages are fetched, the program is compiled, styles and scripts are made. 1>&2
@dotnet run --project "%~dp0src\SupportMap.Cli" -- %*
