package fr.completude.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import fr.completude.accounts.Officer;
import fr.completude.reporting.EditableNotice;
import fr.completude.reporting.FrenchText;
import fr.completude.reporting.NoticeFiles;
import fr.completude.reporting.Post;
import fr.completude.reporting.WebPath;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The letter to an applicant, read and changed by an officer, then taken as a draft or sent. */
@RestController
final class LetterPages {

    private static final Logger LOG = LoggerFactory.getLogger(LetterPages.class);
    private static final String PATH = "/rapports/{day}/{mairie}/{dossier}/courrier";
    private static final String SAID = "said";
    private static final int LONGEST = 20_000;

    private final Desk desk;
    private final NightReports nights;
    private final Pages pages;

    LetterPages(Desk desk, NightReports nights, Pages pages) {
        this.desk = desk;
        this.nights = nights;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<String> show(
            Officer officer,
            @PathVariable("day") String day,
            @PathVariable("mairie") String mairie,
            @PathVariable("dossier") String dossier,
            Model told)
            throws IOException {
        Reviewing.Place place = new Reviewing.Place(day, mairie, dossier);
        EditableNotice letter = letter(officer, place);
        return page(place, letter, letter.text(), "", Objects.toString(told.getAttribute(SAID), ""));
    }

    @PostMapping(PATH + "/brouillon")
    ResponseEntity<?> draft(
            Officer officer,
            @PathVariable("day") String day,
            @PathVariable("mairie") String mairie,
            @PathVariable("dossier") String dossier,
            @RequestParam("texte") String words,
            @RequestParam(name = "adresse", defaultValue = "") String address,
            @RequestParam(name = "empreinte", defaultValue = "") String print)
            throws IOException {
        Reviewing.Place place = new Reviewing.Place(day, mairie, dossier);
        EditableNotice letter = letter(officer, place);
        return letter.print().equals(print)
                ? MatrixPages.draft(letter.with(bounded(words)))
                : page(place, letter, words, address, desk.messages().say("web.letter.changed"));
    }

    /** Once it is sent, another page follows: loading that one again sends nothing. */
    @PostMapping(PATH + "/envoyer")
    ResponseEntity<String> send(
            Officer officer,
            @PathVariable("day") String day,
            @PathVariable("mairie") String mairie,
            @PathVariable("dossier") String dossier,
            @RequestParam("texte") String words,
            @RequestParam("adresse") String address,
            @RequestParam(name = "empreinte", defaultValue = "") String print,
            RedirectAttributes next)
            throws IOException {
        Reviewing.Place place = new Reviewing.Place(day, mairie, dossier);
        EditableNotice letter = letter(officer, place);
        Post post = desk.post();
        if (post == null) {
            throw Refused.UNKNOWN.refusal();
        }
        if (!letter.print().equals(print)) {
            return page(place, letter, words, address, desk.messages().say("web.letter.changed"));
        }
        if (!isSent(post, letter.with(bounded(words)), address)) {
            return page(place, letter, words, address, desk.messages().say("web.letter.not-sent"));
        }
        next.addFlashAttribute(SAID, desk.messages().say("web.letter.sent", address.strip()));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, base(place) + "/courrier")
                .build();
    }

    private static boolean isSent(Post post, byte[] mail, String address) {
        try {
            post.send(mail, address.strip());
            return true;
        } catch (IOException e) {
            LOG.warn("A letter could not be sent.");
            LOG.debug("A letter could not be sent", e);
            return false;
        }
    }

    private static String base(Reviewing.Place place) {
        return WebPath.absolute("rapports/" + place.day() + "/" + place.mairie() + "/" + place.dossier());
    }

    /** Of an older night nothing is sent: the newer one may ask for something else. */
    private EditableNotice letter(Officer officer, Reviewing.Place place) throws IOException {
        Path mail = nights.find(officer, place.day(), place.mairie(), place.dossier())
                .flatMap(folder -> NightReports.file(folder, NoticeFiles.MAIL))
                .orElseThrow(Refused.UNKNOWN::refusal);
        if (nights.newer(officer, place.day(), place.mairie(), place.dossier()).isPresent()) {
            throw Refused.OVERTAKEN.refusal();
        }
        return EditableNotice.read(mail);
    }

    private ResponseEntity<String> page(
            Reviewing.Place place, EditableNotice letter, String words, String address, String said) {
        Map<String, Object> values = new HashMap<>();
        values.put("dossier", place.dossier());
        // The answer to a form stands at another address than the page the form was on.
        values.put("base", base(place));
        values.put("subject", letter.subject());
        // A colleague or a night may write another letter meanwhile: what goes is what somebody saw.
        values.put("print", letter.print());
        values.put("words", words);
        values.put("address", address);
        values.put(SAID, FrenchText.of(said));
        values.put("sends", desk.post() != null);
        return pages.page("lettre", values);
    }

    private static String bounded(String words) {
        if (words.isBlank() || words.length() > LONGEST) {
            throw new IllegalArgumentException("words");
        }
        return words;
    }
}
