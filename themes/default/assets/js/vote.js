// A vote without leaving the page. Without this file the form leads to a page that says the same.

let sending = false; // of a double click the first counts

document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (!form.matches("form[data-vote]") || form.dataset.plain) {
        return;
    }
    event.preventDefault();
    if (sending) {
        return;
    }
    sending = true;
    try {
        const sent = new URLSearchParams(new FormData(form, event.submitter));
        sent.set("part", "1");
        const answer = await fetch(form.action, { method: "POST", body: sent });
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        show(page.querySelector("#vote"));
    } catch {
        form.dataset.plain = "true"; // the page it leads to says what is wrong
        form.requestSubmit(event.submitter);
    } finally {
        sending = false;
    }
});

function show(part) {
    part.querySelector("[autofocus]")?.removeAttribute("autofocus"); // that is for a new page
    document.querySelector("#vote").replaceWith(part);
    part.querySelector("[role=alert], #vote-title").focus();
}
