// Light and dark at once, without loading the page again. The server remembers it as it does
// without this file.

const choices = document.querySelector("[data-scheme]");

choices?.form.addEventListener("submit", (event) => {
    const button = event.submitter;
    if (button?.name !== "scheme") {
        return;
    }
    event.preventDefault();
    document.documentElement.classList.remove("system", "light", "dark");
    document.documentElement.classList.add(button.value);
    for (const each of choices.querySelectorAll("button")) {
        each.setAttribute("aria-pressed", String(each === button));
    }
    const body = new URLSearchParams(new FormData(event.target, button));
    fetch(event.target.action, { method: "POST", body, redirect: "manual" });
});
