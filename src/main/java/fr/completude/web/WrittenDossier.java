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
import fr.completude.storage.Seals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A report folder of a night: judged again from what was recognised then, and laid out anew. */
final class WrittenDossier {

    private static final Logger LOG = LoggerFactory.getLogger(WrittenDossier.class);

    private final Desk desk;
    private final ReportPage page;
    private final ReportJson json = new ReportJson(ReportJson.APPLICABLE);

    WrittenDossier(Desk desk) {
        this.desk = desk;
        this.page = new ReportPage(desk.wording());
    }

    /** All files of a report, made before any is written. */
    record Contents(Map<String, byte[]> binary, Map<String, String> texts) {

        void publish(Path folder) throws IOException {
            AtomicFolder.publish(folder, binary, texts);
        }
    }

    /** What was recognised; empty when the dossier did not come to be judged. */
    static Optional<Kept> kept(Path folder) throws IOException {
        Path file = folder.resolve(RecognisedJson.FILE);
        return Files.isRegularFile(file) ? Optional.of(RecognisedJson.read(Seals.readString(file))) : Optional.empty();
    }

    /** The report as of the day of the night. */
    static Report judged(Judging judging, Kept kept) {
        int pages = kept.recognised().files().stream()
                .mapToInt(file -> file.pages().size())
                .sum();
        return judging.reportWithoutOthers(kept.recognised(), kept.checkedOn(), new Timing(0, 0, 0, pages));
    }

    /** Files of another judgement, with the pictures that stand beside the earlier one. */
    Contents contents(Kept kept, Report report, Path folder) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(RecognisedJson.FILE, RecognisedJson.write(kept.recognised(), report) + "\n");
        KeptPictures standing = KeptPictures.standing(folder);
        if (Files.isRegularFile(folder.resolve(KeptPictures.FILE))) {
            texts.put(KeptPictures.FILE, standing.note());
        }
        PageImages images = PageImages.beside(standing.pictures(), report);
        texts.put("report.html", page.write(report, images));
        texts.put("report.json", json.write(report));
        Map<String, byte[]> binary = new LinkedHashMap<>(images.files());
        binary.putAll(letter(report));
        return new Contents(binary, texts);
    }

    /** A letter that cannot be laid out costs the letter, not the answer. */
    private Map<String, byte[]> letter(Report report) {
        try {
            return desk.notices().of(report);
        } catch (IOException | RuntimeException e) {
            LOG.warn("A letter could not be made ({}).", e.getClass().getName());
            return Map.of();
        }
    }
}
