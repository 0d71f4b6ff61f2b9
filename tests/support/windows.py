"""Windows of a real browser on the portal, and checks of the page in them."""

from __future__ import annotations

import os
import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

# Keeps Chromium from talking to anybody but the portal.
QUIET = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
]
WIDE, NARROW, HEIGHT = 1280, 320, 900
SMALLEST_TARGET = 24
OURS = ".proactiva"
STANDARD = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

RUN_AXE = """async ([within, standard]) => {
  const found = await axe.run({include: [[within]]}, {runOnly: standard});
  return found.violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.html} ${n.failureSummary}`));
}"""
STICKS_OUT = """within => [...document.querySelectorAll(`${within}, ${within} *`)]
  .filter(e => !e.closest('.proactiva-scroll') || e.matches('.proactiva-scroll'))
  .filter(e => {
    const box = e.getBoundingClientRect();
    return box.width && (box.right > document.documentElement.clientWidth + 0.5 || box.left < -0.5);
  })
  .map(e => e.outerHTML.slice(0, 200))"""
TOO_SMALL = """([within, least]) =>
  [...document.querySelectorAll(`:is(${within}) :is(a, button, input, select, textarea, summary)`)]
  .filter(e => e.type !== 'hidden' && e.checkVisibility())
  .filter(e => {
    const box = (e.closest('label') || e).getBoundingClientRect();
    return box.width < least - 0.1 || box.height < least - 0.1;
  })
  .map(e => e.outerHTML.slice(0, 200))"""
REACHABLE = """within => {
  const all = [...document.querySelectorAll(
    `:is(${within}) :is(a[href], button, input, select, textarea, summary)`)]
    .filter(e => e.type !== 'hidden' && e.checkVisibility());
  all.forEach((e, i) => e.dataset.stop = i);
  return all.length;
}"""
FOCUSED = """() => {
  const e = document.activeElement, style = getComputedStyle(e);
  const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  return {stop: e.dataset.stop, ring: ring || style.boxShadow !== 'none'};
}"""
# A word has as many boxes as the lines that it is on.
BROKEN = """within => [...document.querySelectorAll(within)].flatMap(e => {
  const broken = [], walk = document.createTreeWalker(e, NodeFilter.SHOW_TEXT);
  for (let text; (text = walk.nextNode());)
    for (const word of text.textContent.matchAll(/\\p{L}+/gu)) {
      const range = document.createRange();
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      if (range.getClientRects().length > 1) broken.push(word[0]);
    }
  return broken;
})"""
MOST_STOPS = 400


def chromium_options() -> dict[str, Any]:
    """Return how to start Debian's Chromium; its sandbox does not work as root.

    The package without windows opens a page in a third of the time: it draws no window around it.
    """
    root = os.geteuid() == 0
    return {
        "executable_path": shutil.which("chromium-headless-shell"),
        "args": QUIET,
        "chromium_sandbox": not root,
    }


def follow(page: Page, control: str, to: str | None = None) -> None:
    """Click on what leads to another page, *to* this one, and wait until it is loaded.

    A click alone may return before the other page is there.
    """
    with page.expect_navigation(url=to):
        page.click(control)


@dataclass(frozen=True)
class Window:
    """A page of the portal as somebody sees it, with scripts or without."""

    page: Page
    # Where axe, itself a script, checks what a window without scripts shows.
    judge: Page | None

    def resize(self, width: int) -> None:
        """Set the window's width."""
        self.page.set_viewport_size({"width": width, "height": HEIGHT})

    def open(self, address: str) -> None:
        """Open a page of the portal, which must exist."""
        answer = self.page.goto(address)
        assert answer is not None
        assert answer.status == 200, address

    def follow(self, control: str, to: str | None = None) -> None:
        """Click on what leads to another page, *to* this one, and wait until it is loaded."""
        follow(self.page, control, to)

    def log_in(self, user: dict[str, Any], password: str) -> None:
        """Log in through the form, as a person does."""
        self.open("/user/login")
        self.page.fill("#field-login", user["name"])
        self.page.fill("#field-password", password)
        self.follow("form:has(#field-password) button[type=submit]")
        assert self.page.locator(".account.authed").count() == 1

    def faults(self, within: str = OURS) -> list[str]:
        """Return everything wrong, wide and narrow, with what matches *within*."""
        assert self.page.locator(within).count(), f"there is nothing that matches {within}"
        self.page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
        found, shown = [], self._shown_to_axe()
        for width in (WIDE, NARROW):
            self.resize(width)
            kinds = {
                "violations": _axe(shown, width, within),
                "overflow": self.overflow(within),
                "small_targets": self.small_targets(within),
            }
            found += [f"{k} at {width}: {fault}" for k, faults in kinds.items() for fault in faults]
        return found

    def violations(self, within: str = OURS) -> list[str]:
        """Return axe's violations of WCAG 2.2 AA."""
        return _axe(self._shown_to_axe(), self.page.viewport_size["width"], within)

    def _shown_to_axe(self) -> Page:
        """Return the page, or a copy of it if a window without scripts cannot run axe."""
        if self.judge is None:
            return self.page
        # Written into a page of the same portal, so that both load the same files.
        self.judge.set_content(_as_drawn_without_scripts(self.page.content()))
        assert self.judge.evaluate("document.compatMode") == "CSS1Compat"
        return self.judge

    def overflow(self, within: str = OURS) -> list[str]:
        """Return what sticks out of the window at a side."""
        return self.page.evaluate(STICKS_OUT, within)

    def broken_words(self, within: str) -> list[str]:
        """Return the words that go on in another line."""
        return self.page.evaluate(BROKEN, within)

    def small_targets(self, within: str = OURS) -> list[str]:
        """Return what is too small for a finger."""
        return self.page.evaluate(TOO_SMALL, [within, SMALLEST_TARGET])

    def out_of_reach(self, within: str = OURS) -> list[str]:
        """Return what the Tab key does not reach, or reaches without showing it."""
        missing = set(range(self.page.evaluate(REACHABLE, within)))
        assert missing, f"nothing within {within} can be used"
        unseen = []
        self.page.locator("body").evaluate("e => e.focus()")
        for _ in range(MOST_STOPS):
            if not missing:
                break
            self.page.keyboard.press("Tab")
            focused = self.page.evaluate(FOCUSED)
            if focused.get("stop") is not None:
                missing.discard(int(focused["stop"]))
                unseen += [] if focused["ring"] else [f"no focus ring: {focused['stop']}"]
        controls = [f"[data-stop='{number}']" for number in sorted(missing)]
        return [*unseen, *(self.page.locator(c).evaluate("e => e.outerHTML") for c in controls)]


def _axe(page: Page, width: int, within: str) -> list[str]:
    page.set_viewport_size({"width": width, "height": HEIGHT})
    page.evaluate(Path(os.environ["AXE_CORE"]).read_text(encoding="utf-8"))
    return page.evaluate(RUN_AXE, [within, STANDARD])


def _as_drawn_without_scripts(html: str) -> str:
    return re.sub(r"<script\b.*?</script>|</?noscript>", "", html, flags=re.DOTALL)
