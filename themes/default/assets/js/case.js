// Keys on the page of a case: Ctrl+Enter closes it, one key says why without an article. A key
// never acts while somebody types in a field.

const form = document.querySelector("form[data-case]");
const main = document.querySelector("[data-main]");

document.addEventListener("keydown", (event) => {
    if (event.isComposing || event.altKey) {
        return;
    }
    if ((event.ctrlKey || event.metaKey) && event.key === "Enter" && main) {
        event.preventDefault();
        form.requestSubmit(main);
        return;
    }
    const typing = event.target.closest("input:not([type=radio]), textarea, select");
    if (event.ctrlKey || event.metaKey || event.shiftKey || typing) {
        return;
    }
    const key = event.code.replace(/^(Digit|Numpad|Key)/, "").toLowerCase();
    const pressed = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
    if (pressed) {
        event.preventDefault();
        pressed.click();
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
