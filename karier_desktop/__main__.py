"""Where the program starts, as `karier-desktop` and as `python -m karier_desktop`."""

import sys


def main() -> int:
    """The command line first; a window when it asks for one."""
    from karier_desktop import cli

    outcome = cli.run(sys.argv[1:])
    if outcome.window is None:
        return outcome.status
    from karier_desktop import app

    wanted = outcome.window
    return app.run(wanted.folder, wanted.username, wanted.password, smoke=wanted.smoke)


if __name__ == "__main__":
    sys.exit(main())
