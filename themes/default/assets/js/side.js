// On a phone the pages of a section move sideways: the one that is open is brought into view.

const pages = document.querySelector(".side-pages");
const current = pages?.querySelector("[aria-current]");
if (current) {
    const box = pages.getBoundingClientRect();
    const here = current.getBoundingClientRect();
    pages.scrollLeft += here.left + here.width / 2 - box.left - box.width / 2;
}
