package fr.completude.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import fr.completude.dossier.Report;
import fr.completude.dossier.Timing;
import fr.completude.pipeline.Judging;
import fr.completude.reporting.AtomicFolder;
import fr.completude.reporting.Kept;
import fr.completude.reporting.KeptPictures;
import fr.completude.reporting.PageImages;
import fr.completude.reporting.RecognisedJson;
import fr.completude.reporting.ReportJson;
import fr.completude.reporting.ReportPage;

/** A report folder of a night: judged again from what was recognised then, and written anew. */
final class WrittenDossier {

    private final Desk desk;
    private final Judging judging;
    private final ReportPage page;
    private final ReportJson json = new ReportJson(ReportJson.APPLICABLE);

    WrittenDossier(Desk desk, Judging judging) {
        this.desk = desk;
        this.judging = judging;
        this.page = new ReportPage(desk.wording());
    }

    /** What was recognised; empty when the dossier did not come to be judged. */
    static Optional<Kept> kept(Path folder) throws IOException {
        Path file = folder.resolve(RecognisedJson.FILE);
        return Files.isRegularFile(file) ? Optional.of(RecognisedJson.read(Files.readString(file))) : Optional.empty();
    }

    /** The report as of the day of the night, with all that officers decided so far. */
    Report judged(Kept kept) {
        int pages = kept.recognised().files().stream()
                .mapToInt(file -> file.pages().size())
                .sum();
        return judging.reportWithoutOthers(kept.recognised(), kept.checkedOn(), new Timing(0, 0, 0, pages));
    }

    void write(Kept kept, Report report, Path folder) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(RecognisedJson.FILE, RecognisedJson.write(kept.recognised(), report) + "\n");
        PageImages images = PageImages.NONE;
        Path note = folder.resolve(KeptPictures.FILE);
        if (Files.isRegularFile(note)) {
            images = KeptPictures.of(folder).map(PageImages::beside).orElse(PageImages.NONE);
            texts.put(KeptPictures.FILE, Files.readString(note));
        }
        texts.put("report.html", page.write(report, images));
        texts.put("report.json", json.write(report));
        Map<String, byte[]> binary = new LinkedHashMap<>(images.files());
        binary.putAll(desk.notices().of(report));
        AtomicFolder.publish(folder, binary, texts);
    }
}
