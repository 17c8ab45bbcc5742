package fr.completude.bench;

/** How the papers of a dossier came in. */
enum Kind {
    DIGITAL("none", 40),
    CLEAN("clean", 25),
    OFFICE("scan", 25),
    PHONE("phone", 10);

    private final String render;
    private final int percent;

    Kind(String render, int percent) {
        this.render = render;
        this.percent = percent;
    }

    /** The word of {@code sample --degrade}. */
    String render() {
        return render;
    }

    /** Its share of a set. */
    int of(int dossiers) {
        return Math.max(1, Math.round(dossiers * percent / 100f));
    }
}
