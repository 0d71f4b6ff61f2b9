/* Shows how much more may be written or chosen while somebody does it; the server checks anyway. */
this.ckan.module("proactiva-limit", function () {
  "use strict";
  return {
    initialize: function () {
      this.told = document.createElement("p");
      this.told.className = "proactiva-hint";
      this.told.setAttribute("role", "status");
      this.el[0].insertAdjacentElement(this.isText() ? "afterend" : "beforeend", this.told);
      this.el[0].addEventListener(this.isText() ? "input" : "change", this.tell.bind(this));
      this.tell();
    },
    isText: function () {
      return this.el[0].tagName !== "FIELDSET";
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
