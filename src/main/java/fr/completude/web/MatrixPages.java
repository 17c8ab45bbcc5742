package fr.completude.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.completude.checking.Checklist;
import fr.completude.checking.ChecklistText;
import fr.completude.checking.Plan;
import fr.completude.checking.checks.Role;
import fr.completude.checking.matrix.Matrix;
import fr.completude.checking.matrix.Procedure;
import fr.completude.dossier.Declaration;
import fr.completude.dossier.FactDefinition;
import fr.completude.dossier.Vocabulary;
import fr.completude.reporting.DraftMail;
import fr.completude.reporting.FrenchText;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What each procedure asks for, with its sources, for what is known of somebody; and how far all can use these pages. */
@RestController
final class MatrixPages {

    private final Desk desk;
    private final Pages pages;
    private final Vocabulary words;
    private final Questions questions;

    MatrixPages(Desk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
        this.words = words(desk.judge().matrix());
        this.questions = new Questions(desk.messages(), words.facts().values());
    }

    /** Before any paper is there, somebody may also say what papers would tell. */
    private static Vocabulary words(Matrix matrix) {
        Map<String, FactDefinition> facts = new LinkedHashMap<>(matrix.facts());
        matrix.contents()
                .situations()
                .forEach((name, one) -> facts.put(
                        name, new FactDefinition(name, FactDefinition.Kind.YES_NO, List.of(), one.question())));
        return new Vocabulary(facts, matrix.contents().procedures().keySet(), Map.of());
    }

    @GetMapping("/demarches")
    ResponseEntity<String> procedures() {
        return pages.page(
                "demarches",
                Map.of(
                        "procedures",
                        desk.judge().matrix().contents().procedures().values()));
    }

    @GetMapping("/accessibilite")
    ResponseEntity<String> accessibility() {
        return pages.page("accessibilite", Map.of());
    }

    @GetMapping("/demarches/{id}")
    ResponseEntity<String> procedure(
            @PathVariable("id") String id,
            @RequestParam(name = "le", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate asked,
            @RequestParam(name = "mairie", defaultValue = "") String mairie,
            @RequestParam Map<String, String> fields) {
        LocalDate day = day(asked);
        Declaration known = known(fields);
        Checklist list = list(id, day, mairie, known);
        Map<String, Object> values = new HashMap<>();
        values.put("id", id);
        values.put("list", list);
        values.put("day", day.toString());
        values.put("mairie", mairie);
        values.put("mairies", desk.judge().matrix().profiles().values());
        values.put("questions", questions.of(asked(list), known));
        return pages.page("demarche", values);
    }

    /** The same as a mail nobody has sent yet. */
    @GetMapping("/demarches/{id}/courriel")
    ResponseEntity<byte[]> mail(
            @PathVariable("id") String id,
            @RequestParam(name = "le", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate asked,
            @RequestParam(name = "mairie", defaultValue = "") String mairie,
            @RequestParam Map<String, String> fields) {
        LocalDate day = day(asked);
        Checklist list = list(id, day, mairie, known(fields));
        String text = ChecklistText.forApplicant(list, day, desk.messages()).stream()
                .map(FrenchText::of)
                .collect(Collectors.joining("\n", "", "\n"));
        return draft(DraftMail.of(FrenchText.of(desk.messages().say("web.checklist.subject", list.title())), text));
    }

    /** For a mail program to open. */
    static ResponseEntity<byte[]> draft(byte[] mail) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("message/rfc822"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("a-apporter.eml", StandardCharsets.US_ASCII)
                                .build()
                                .toString())
                .body(mail);
    }

    private LocalDate day(@Nullable LocalDate asked) {
        return asked == null ? LocalDate.now(desk.clock()) : asked;
    }

    private Declaration known(Map<String, String> fields) {
        Map<String, String> facts = new HashMap<>(fields);
        // Here the procedure is in the address, and the day a field of its own.
        facts.keySet()
                .retainAll(fields.keySet().stream()
                        .filter(name -> name.startsWith(CheckForm.FACT) || name.startsWith(CheckForm.BIRTH))
                        .toList());
        return CheckForm.changed(Declaration.NONE, facts, words);
    }

    private Checklist list(String id, LocalDate day, String mairie, Declaration known) {
        Matrix matrix = desk.judge().matrix();
        Procedure procedure = matrix.procedure(id).orElseThrow(IllegalArgumentException::new);
        Plan plan = new Plan(
                id, day, known.facts(), DeclaredBirths.of(known, Role.APPLICANT), mairie.isEmpty() ? null : mairie);
        return Checklist.of(matrix, procedure, plan, desk.messages());
    }

    /** Who is not said to be a child is taken for an adult: the birth date is always asked. */
    private String asked(Checklist list) {
        return Stream.of(
                        Stream.of(Questions.ofBirth(Role.APPLICANT, desk.messages()), list.notCovered()),
                        list.conditions().stream().flatMap(point -> point.says().stream()),
                        list.depending().stream().flatMap(group -> group.questions().stream()))
                .flatMap(lines -> lines)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }
}
