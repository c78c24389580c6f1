// One box that ticks all of the page, and how many are ticked. Without this file each is ticked by hand.

const form = document.getElementById("bulk");
if (form) {
    const boxes = [...form.querySelectorAll("[name=article]")];
    const all = form.querySelector("[data-all]");
    const chosen = form.querySelector("[data-chosen]");
    all.hidden = false;
    all.addEventListener("change", () => {
        boxes.forEach((box) => (box.checked = all.checked));
        count();
    });
    form.addEventListener("change", count);
    count();

    function count() {
        const ticked = boxes.filter((box) => box.checked);
        all.checked = ticked.length === boxes.length;
        all.indeterminate = ticked.length > 0 && !all.checked;
        const digits = document.documentElement.classList.contains("arab") ? "ar-u-nu-arab" : "en";
        const number = new Intl.NumberFormat(digits).format(new Set(ticked.map((box) => box.value)).size);
        chosen.textContent = chosen.dataset.words.replace("#", number);
    }
}
