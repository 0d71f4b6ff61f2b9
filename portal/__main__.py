"""The commands behind the Makefile."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence

from portal import ckan, demo_site, overview
from portal.services import mail, postgres, redis, solr
from portal.settings import (
    ROOT,
    BadChoiceError,
    Settings,
    choose,
    forget_portals,
    reach_directly,
)
from portal.steps import Step, StepFailedError, alone, take, take_turns

INTERRUPTED = 130


def main(words: Sequence[str]) -> int:
    """Run the command in *words* and return the exit code."""
    arguments = _parser().parse_args(words)
    forget_portals(os.environ)
    reach_directly(os.environ)
    try:
        settings = choose(os.environ, arguments.ckan, getattr(arguments, "half", 1))
        command: Callable[[Settings, argparse.Namespace], int] = arguments.command
        return command(settings, arguments)
    except BadChoiceError as error:
        print(error, file=sys.stderr)
    except StepFailedError as error:
        print(error.explain(), file=sys.stderr)
    except OSError as error:
        print(error, file=sys.stderr)
    except KeyboardInterrupt:
        return INTERRUPTED
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python3 -m portal", description=__doc__)
    parser.add_argument("--ckan", metavar="VERSION", help="2.10, 2.11 (default) or 2.12")
    commands = parser.add_subparsers(required=True)

    def add(name: str, command: Callable[..., int], text: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=text, description=text)
        added.set_defaults(command=command)
        return added

    add("up", _up, "prepare CKAN and start the services")
    add("demo", _demo, "start a portal with data in it")
    add("stop", _stop, "stop what was started here")
    add("status", _status, "show what is running, on which port, and its log")
    run = add("run", _run, "run a command in CKAN's environment, with the services for tests")
    run.add_argument("--no-services", action="store_true", help="without starting services")
    run.add_argument("--half", type=int, choices=(1, 2), default=1, help="which half of the tests")
    run.add_argument("words", nargs="+", metavar="COMMAND")
    return parser


def _services(settings: Settings) -> list[Step]:
    return [*postgres.steps(settings), *redis.steps(settings), *solr.steps(settings)]


def _up(settings: Settings, _arguments: argparse.Namespace) -> int:
    with alone(settings.home):
        take([*ckan.steps(settings), *_services(settings)])
    print(f"CKAN {settings.version.release} and its services are ready.")
    return 0


def _run(settings: Settings, arguments: argparse.Namespace) -> int:
    steps = [*ckan.steps(settings), *ckan.test_tools(settings)]
    if not arguments.no_services:
        steps += [*ckan.browser_tools(settings), *_services(settings)]
    with alone(settings.home):
        take(steps)
    environment = {**os.environ, **ckan.shell_variables(settings, os.environ.get("PATH", ""))}
    if not arguments.no_services:
        environment |= ckan.test_variables(settings)
        if arguments.words[0] == "pytest":
            take_turns(settings.tests / "lock")
    os.chdir(ROOT)
    os.environ["PATH"] = environment["PATH"]
    try:
        os.execvpe(arguments.words[0], arguments.words, environment)
    except OSError as error:
        raise StepFailedError(f"{arguments.words[0]} cannot be run: {error.strerror}.") from error


def _demo(settings: Settings, _arguments: argparse.Namespace) -> int:
    with alone(settings.home):
        tools = [*ckan.steps(settings), *ckan.demo_tools(settings)]
        services = [*_services(settings), *mail.steps(settings)]
        take([*tools, *services, *demo_site.steps(settings)])
    print(demo_site.welcome(settings))
    return 0


def _stop(settings: Settings, _arguments: argparse.Namespace) -> int:
    with alone(settings.home):
        stopped = overview.stop_all(settings)
    print(f"Stopped: {', '.join(stopped)}." if stopped else "Nothing was running.")
    return 0


def _status(settings: Settings, _arguments: argparse.Namespace) -> int:
    print(overview.table(settings))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
