/* Shows how much more may be written or chosen while somebody does it; the server checks anyway. */
this.ckan.module("proactiva-limit", function () {
  "use strict";
  // Read aloud once somebody pauses: at each letter it would talk over what they write.
  var PAUSE = 1000;
  return {
    initialize: function () {
      var field = this.el[0];
      this.told = this.line("proactiva-hint", this.isText() ? field : field.lastElementChild);
      this.told.id = field.id + "-left";
      var before = field.getAttribute("aria-describedby");
      field.setAttribute("aria-describedby", before ? before + " " + this.told.id : this.told.id);
      this.aloud = this.line("proactiva-heard", this.told);
      this.aloud.setAttribute("role", "status");
      field.addEventListener(this.isText() ? "input" : "change", this.change.bind(this));
      this.tell();
    },
    line: function (name, above) {
      var made = document.createElement("p");
      made.className = name;
      return above.insertAdjacentElement("afterend", made);
    },
    isText: function () {
      return this.el[0].tagName !== "FIELDSET";
    },
    change: function () {
      this.tell();
      clearTimeout(this.waiting);
      this.waiting = setTimeout(this.sayAloud.bind(this), PAUSE);
    },
    sayAloud: function () {
      if (this.aloud.textContent !== this.told.textContent) {
        this.aloud.textContent = this.told.textContent;
      }
    },
    tell: function () {
      var most = Number(this.options.most);
      var used = this.isText()
        ? Array.from(this.el[0].value.trim()).length
        : this.el[0].querySelectorAll("input:checked").length;
      var left = most - used;
      // In a long text, only show it near the end.
      var isNear = left < most / 5 || (!this.isText() && used > 0);
      var words = left < 0 ? this.options.over : this.options.left;
      this.told.textContent = isNear ? words.replace("{count}", String(Math.abs(left))) : "";
      this.told.classList.toggle("proactiva-error", left < 0);
    }
  };
});
