/* Opens the questions that follow a «yes» as soon as it is chosen; without this, people open them. */
this.ckan.module("proactiva-unfold", function () {
  "use strict";
  return {
    initialize: function () {
      this.el[0].addEventListener("change", function (event) {
        var folded = event.currentTarget.querySelector("details");
        if (folded && event.target.name === "proactiva_proactive" && event.target.value === "true") {
          folded.open = true;
        }
      });
    }
  };
});
