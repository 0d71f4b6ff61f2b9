"""One portal in a process of its own: calls one of CKAN's actions for each line that it reads.

python -m bench.portal CONFIGURATION

Each line is the JSON of an action and its parameters. The answer is the seconds that it took, and
the CPU seconds that this process used, which a busy machine hardly changes.
"""

from __future__ import annotations

import json
import sys
from time import perf_counter, process_time

from ckan.cli import load_config
from ckan.config.middleware import make_app
from ckan.logic import get_action


def main(configuration: str) -> None:
    """Answer line by line until there are no more."""
    answers = sys.stdout
    sys.stdout = sys.stderr  # CKAN logs to standard output
    app = make_app(load_config(configuration))
    with app._wsgi_app.test_request_context():
        for line in sys.stdin:
            action, given = json.loads(line)
            begun, worked = perf_counter(), process_time()
            get_action(action)({"ignore_auth": True, "user": ""}, given)
            taken = [perf_counter() - begun, process_time() - worked]
            print(json.dumps(taken), file=answers, flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
