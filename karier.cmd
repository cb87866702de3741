@echo off
rem Starts Karier Desktop on Windows 10/11; the first start also sets up the Python packages it needs.
rem
rem   karier                 the window, on the user's own data
rem   karier test [...]      all tests (what follows goes to pytest)
rem   karier bench [...]     the benchmarks
rem   karier simulate [...]  offices that exchange by stick, with every fault
rem   karier SUBCOMMAND ...  the command line: demo, import, export, report, check, init
rem
rem A start with nothing to set up compares one file and runs the program. Everything said here goes to stderr.
setlocal EnableExtensions DisableDelayedExpansion
set "ROOT=%~dp0"
set "VENV=%~dp0.venv"
set "PYTHON=%~dp0.venv\Scripts\python.exe"
set "LOCK=requirements.lock"
if /i "%~1"=="test" set "LOCK=requirements-dev.lock"
if /i "%~1"=="bench" set "LOCK=requirements-dev.lock"
if /i "%~1"=="simulate" set "LOCK=requirements-dev.lock"

if not exist "%PYTHON%" goto set_up
fc /b "%ROOT%%LOCK%" "%VENV%\%LOCK%" >nul 2>&1
if errorlevel 1 goto set_up

:start
if /i "%~1"=="test" goto test
if /i "%~1"=="bench" goto bench
if /i "%~1"=="simulate" goto simulate
"%PYTHON%" -P -m karier_desktop %*
exit /b %ERRORLEVEL%

:test
call :rest %*
set "QT_QPA_PLATFORM=offscreen"
cd /d "%ROOT%"
"%PYTHON%" -m pytest %REST%
exit /b %ERRORLEVEL%

:bench
call :rest %*
"%PYTHON%" -P -m benchmarks %REST%
exit /b %ERRORLEVEL%

:simulate
call :rest %*
"%PYTHON%" -P -m simulator %REST%
exit /b %ERRORLEVEL%

:rest
set "REST="
:rest_next
shift
if "%~1"=="" exit /b 0
set "REST=%REST% %1"
goto rest_next

:set_up
>&2 echo Menyiapkan Karier Desktop. Ini hanya terjadi pada start pertama dan setelah program diperbarui.
rem An environment left half made by a power cut is never reused.
if exist "%VENV%\unfinished" rmdir /s /q "%VENV%"
if exist "%PYTHON%" "%PYTHON%" -m pip --version >nul 2>&1 && goto packages
if exist "%VENV%" rmdir /s /q "%VENV%"

set "BASE="
set "SUITABLE=import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))"
for %%v in ("py -3.12" "py -3.11" "py -3.13" "python") do call :try_python %%v
if not defined BASE goto no_python
>&2 echo - Lingkungan Python di %VENV%
%BASE% -m venv "%VENV%"
if errorlevel 1 goto no_environment

:packages
>&2 echo - Pustaka Python menurut %LOCK% (sekitar 200 MB sekali unduh; satu sampai beberapa menit)
type nul > "%VENV%\unfinished"
"%PYTHON%" -m pip install --quiet --no-input --disable-pip-version-check --no-deps --require-hashes --only-binary :all: -r "%ROOT%%LOCK%" 1>&2
if errorlevel 1 goto no_packages
"%PYTHON%" -c "import PySide6.QtWidgets"
if errorlevel 1 goto no_qt
rem The program runs from this folder, wherever it is moved to: the path is relative.
echo ../../..> "%VENV%\Lib\site-packages\karier-desktop.pth"
copy /b /y "%ROOT%requirements.lock" "%VENV%\requirements.lock" >nul
copy /b /y "%ROOT%%LOCK%" "%VENV%\%LOCK%" >nul
del "%VENV%\unfinished"
goto start

:try_python
if defined BASE exit /b 0
%~1 -c "%SUITABLE%" >nul 2>&1
if not errorlevel 1 set "BASE=%~1"
exit /b 0

:no_python
>&2 echo.
>&2 echo Karier Desktop belum dapat dijalankan: Python 3.11, 3.12 atau 3.13 diperlukan.
>&2 echo Sebab: tidak satu pun dari ketiganya ditemukan di komputer ini.
>&2 echo Yang perlu dilakukan:
>&2 echo.  Pasang Python 3.12 64-bit dari python.org dengan pilihan "py launcher", lalu jalankan karier lagi.
exit /b 2

:no_environment
>&2 echo.
>&2 echo Karier Desktop belum dapat dijalankan: lingkungan Python tidak dapat dibuat di %VENV%.
>&2 echo Sebab: lihat pesan di atas; biasanya folder tidak dapat ditulisi atau disk penuh, perlu sekitar 800 MB.
>&2 echo Yang perlu dilakukan:
>&2 echo.  Salin folder program ke tempat milik Anda yang masih lapang, lalu jalankan karier lagi.
exit /b 2

:no_packages
>&2 echo.
>&2 echo Karier Desktop belum dapat dijalankan: pustaka Python tidak dapat dipasang.
>&2 echo Sebab: lihat pesan di atas; biasanya jaringan terputus atau proxy kantor belum diatur.
>&2 echo Jaringan hanya perlu ada untuk penyiapan ini.
>&2 echo Yang perlu dilakukan:
>&2 echo.  Sambungkan jaringan atau atur HTTPS_PROXY, lalu jalankan karier lagi.
exit /b 2

:no_qt
>&2 echo.
>&2 echo Karier Desktop belum dapat dijalankan: pustaka jendela Qt tidak dapat dimuat.
>&2 echo Sebab: lihat pesan di atas; Qt memerlukan Windows 10 versi 1809 atau lebih baru, 64 bit.
>&2 echo Yang perlu dilakukan:
>&2 echo.  Perbarui Windows, lalu jalankan karier lagi.
exit /b 2
