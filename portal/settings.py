"""The portal's settings, and where its files are."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DEFAULT_VERSION = "2.11"
RELEASES = {"2.10": "2.10.11", "2.11": "2.11.6", "2.12": "2.12.0"}
# Far from the ports that the system's own services use.
DEFAULT_PORTS = {"postgres": 15432, "redis": 16379, "solr": 18983, "mail": 10025}
DEFAULT_SITE_PORT = 5000
LAST_PORT = 65535
# Where the portal's own services listen.
LOOPBACK = ("127.0.0.1", "localhost")


class BadChoiceError(Exception):
    """A choice that does not exist; the message lists those that do."""


@dataclass(frozen=True)
class Version:
    """A minor version of CKAN and the release that represents it."""

    minor: str
    release: str

    @property
    def slug(self) -> str:
        """Return the version as used in database names."""
        return self.minor.replace(".", "")

    @property
    def redis_databases(self) -> tuple[int, int, int]:
        """Return the numbers of the Redis databases for the demo and for each half of the tests."""
        first = 3 * list(RELEASES).index(self.minor)
        return first, first + 1, first + 2


@dataclass(frozen=True)
class Settings:
    """The settings of one run: CKAN's version, the ports, the folder, the half of the tests.

    Each half of the tests has its own databases, so that both can run side by side.
    """

    version: Version
    ports: Mapping[str, int]
    site_port: int
    home: Path = ROOT / ".portal"
    half: int = 1

    @property
    def environment(self) -> Path:
        """Return the folder of the chosen CKAN's virtual environment."""
        return self.home / f"ckan-{self.version.minor}"

    @property
    def python(self) -> Path:
        """Return the interpreter of that virtual environment."""
        return self.environment / "bin" / "python"

    @property
    def demo(self) -> Path:
        """Return the demo's folder, with its configuration and uploads."""
        return self.home / f"demo-{self.version.minor}"

    @property
    def tests(self) -> Path:
        """Return the tests' folder, with their uploads and the lock of whoever runs them."""
        return self.home / f"test-{self.version.minor}{self._suffix}"

    @property
    def logs(self) -> Path:
        """Return the folder with all logs."""
        return self.home / "logs"

    def record(self, name: str) -> Path:
        """Return the file that records which process was started as `name`."""
        return self.home / "run" / f"{name}.json"

    def database(self, purpose: str) -> str:
        """Return the name of the database for `purpose`, «demo» or «test»."""
        suffix = self._suffix if purpose == "test" else ""
        return f"proactiva_{purpose}_{self.version.slug}{suffix}"

    @property
    def _suffix(self) -> str:
        return "" if self.half == 1 else f"_{self.half}"


def choose(environment: Mapping[str, str], version: str | None = None, half: int = 1) -> Settings:
    """Read the settings from the command line and the environment."""
    return Settings(
        version=_version(version or environment.get("CKAN") or DEFAULT_VERSION),
        ports={
            name: _port(environment, port_variable(name), default)
            for name, default in DEFAULT_PORTS.items()
        },
        site_port=_port(environment, "PORT", DEFAULT_SITE_PORT),
        half=half,
    )


def forget_portals(environment: MutableMapping[str, str]) -> None:
    """Take out what names another portal's database and services.

    CKAN obeys these variables rather than its configuration file: the demo, whose passwords are
    published, would be loaded into that portal.
    """
    for name in [name for name in environment if name.startswith("CKAN_")]:
        del environment[name]


def reach_directly(environment: MutableMapping[str, str]) -> None:
    """Let no proxy of the machine come between the portal and its own services."""
    listed = environment.get("no_proxy") or environment.get("NO_PROXY") or ""
    if listed.strip() != "*":  # which means all, but only alone
        names = [name.strip() for name in listed.split(",") if name.strip()]
        listed = ",".join([*names, *(name for name in LOOPBACK if name not in names)])
    environment.update(no_proxy=listed, NO_PROXY=listed)


def port_variable(service: str) -> str:
    """Return the name of the environment variable for a service's port."""
    return f"PROACTIVA_{service.upper()}_PORT"


def _version(minor: str) -> Version:
    if minor not in RELEASES:
        raise BadChoiceError(f"CKAN={minor} is not supported. Choose {', '.join(RELEASES)}.")
    return Version(minor, RELEASES[minor])


def _port(environment: Mapping[str, str], variable: str, default: int) -> int:
    text = environment.get(variable) or str(default)
    if not (text.isascii() and text.isdigit() and 0 < int(text) <= LAST_PORT):
        raise BadChoiceError(f"{variable}={text} is not a port. Choose 1 to {LAST_PORT}.")
    return int(text)
