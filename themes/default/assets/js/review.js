// Single keys on the pages of review: J and K go on and back, A approves, R goes to the reasons.
// Every one of them stands on the page as a link or button too. They can be turned off, and do
// nothing while somebody types.

const OFF = "dalil.keys.off";
const TYPING = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]";

function off() {
    try {
        return localStorage.getItem(OFF) === "yes";
    } catch {
        return false;
    }
}

function remember(isOff) {
    try {
        localStorage.setItem(OFF, isOff ? "yes" : "no");
    } catch {
        // a browser that keeps nothing has them on
    }
}

document.addEventListener("keydown", (event) => {
    if (off() || event.ctrlKey || event.metaKey || event.altKey || event.repeat) {
        return;
    }
    if (event.target instanceof Element && event.target.closest(TYPING)) {
        return;
    }
    // by where the key is, so that an Arabic keyboard has them at the same places
    const key = event.code.startsWith("Key") ? event.code.slice(3).toLowerCase() : "";
    const target = key && document.querySelector(`[data-key="${key}"]`);
    if (!target) {
        return;
    }
    event.preventDefault();
    if (key === "r") {
        target.focus();
    } else {
        target.click();
    }
});

for (const box of document.querySelectorAll("[data-keys-off]")) {
    box.checked = off();
    box.addEventListener("change", () => remember(box.checked));
}

document.querySelector("[data-problem]")?.focus();
