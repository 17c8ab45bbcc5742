package fr.completude.reporting;

import java.util.Map;

import fr.completude.dossier.Report;

/** The report as a page: no script, nothing fetched from elsewhere, printable. Thread-safe. */
public final class ReportPage {

    private final Templates templates = new Templates();
    private final Wording wording;

    public ReportPage(Wording wording) {
        this.wording = wording;
    }

    /** The words of the page, for another page that shows them. */
    public Object view(Report report) {
        return new ReportViewMaker(report, wording, PageImages.NONE).view();
    }

    /** The page without pictures. */
    public String write(Report report) {
        return write(report, PageImages.NONE);
    }

    /** The whole page; its findings show the parts of the pages they rest on. */
    public String write(Report report, PageImages images) {
        return templates.fill("rapport", Map.of("view", new ReportViewMaker(report, wording, images).view()));
    }
}
