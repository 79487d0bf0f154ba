@echo off
rem Makes an application image or an installer and tries the image: packaging\windows\build.cmd [app-image^|msi^|exe]
rem Installers need the WiX Toolset on the path.
setlocal
cd /d "%~dp0..\.."
set type=%1
if "%type%"=="" set type=app-image
call mvn -q -DskipTests package exec:exec@image -Dimage.type=%type%
if errorlevel 1 exit /b 1
if not "%type%"=="app-image" (dir /b target\image & exit /b 0)
set program=target\image\assay\assay-cli.exe
%program% --version || exit /b 1
%program% demo target\package\demo || exit /b 1
%program% verify target\package\demo\good --trust target\package\demo\trust.json >nul || exit /b 1
echo image: target\image\assay
