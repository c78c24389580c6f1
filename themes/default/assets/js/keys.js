// Single keys of the desk. What a key does stands on the page as a link, a button or a field that
// names it (data-key); ? opens the list of them. They do nothing while somebody types, and nothing
// at all where they were turned off: speech control presses letters that nobody meant.

const TYPING = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]";

document.addEventListener("keydown", (event) => {
    if ("keysOff" in document.body.dataset || event.isComposing || event.repeat) {
        return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) {
        return;
    }
    if (event.target instanceof Element && event.target.closest(TYPING)) {
        return;
    }
    if (event.key === "?" || event.key === "؟") {
        list(event);
    } else if (!event.shiftKey) {
        press(event);
    }
});

// By where the key is, so that an Arabic keyboard has them at the same places.
function press(event) {
    const key = event.code.replace(/^(Digit|Numpad|Key)/, "").toLowerCase();
    const target = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
    if (!target || isElsewhere(document.activeElement, target)) {
        return;
    }
    event.preventDefault();
    if (target.matches("input, textarea, select") || [...document.forms].some((form) => isBegun(form, target))) {
        target.focus();
    } else {
        target.click();
    }
}

// Who is at work in one form means nothing outside of it.
function isElsewhere(focused, target) {
    const form = focused?.closest("main form");
    return form && form !== target.form && !target.matches("input, textarea, select");
}

// What somebody began in another form, or beside the button in its own, is not passed over by one
// letter: it leads to the button, and Enter is the decision.
function isBegun(form, target) {
    return [...form.elements].some((field) => {
        if (!field.closest("main") || field.readOnly || (form === target.form && !("beside" in field.dataset))) {
            return false;
        }
        switch (field.type) {
            case "checkbox":
                return field.checked;
            case "radio":
                return field.checked !== field.defaultChecked;
            case "text":
            case "textarea":
                return field.value.trim() !== "";
            default:
                return false;
        }
    });
}

let before = null; // where somebody was when they opened the list

function list(event) {
    const keys = document.querySelector("[data-keys]");
    if (!keys) {
        return;
    }
    event.preventDefault();
    keys.open = !keys.open;
    if (keys.open) {
        before = document.activeElement;
        keys.querySelector("summary").focus();
        keys.scrollIntoView({ block: "nearest" });
    } else {
        before?.focus();
    }
}
