// Ctrl+Enter closes a case; single keys are those of keys.js.

const form = document.querySelector("form[data-case]");
const main = document.querySelector("[data-main]");

document.addEventListener("keydown", (event) => {
    if (event.isComposing || event.altKey || !main) {
        return;
    }
    if ((event.ctrlKey || event.metaKey) && event.key === "Enter") {
        event.preventDefault();
        form.requestSubmit(main);
    }
});

// One click is enough; a second one of the same would only be told that it came too late.
form?.addEventListener("submit", (event) => {
    if (form.dataset.sent) {
        event.preventDefault();
    }
    form.dataset.sent = "yes";
});
window.addEventListener("pageshow", () => form && delete form.dataset.sent);
