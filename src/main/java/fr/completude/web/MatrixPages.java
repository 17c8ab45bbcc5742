package fr.completude.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import fr.completude.checking.Checklist;
import fr.completude.checking.Plan;
import fr.completude.checking.matrix.Procedure;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What each procedure asks for, with its sources; and how far these pages can be used by everybody. */
@RestController
final class MatrixPages {

    private final Desk desk;
    private final Pages pages;

    MatrixPages(Desk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
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
            @RequestParam(name = "mairie", defaultValue = "") String mairie) {
        Procedure procedure = desk.judge().matrix().procedure(id).orElseThrow(IllegalArgumentException::new);
        LocalDate day = asked == null ? LocalDate.now(desk.clock()) : asked;
        Plan plan = new Plan(id, day, Map.of(), null, mairie.isEmpty() ? null : mairie);
        Map<String, Object> values = new HashMap<>();
        values.put("list", Checklist.of(desk.judge().matrix(), procedure, plan, desk.messages()));
        values.put("day", day.toString());
        values.put("mairie", mairie);
        values.put("mairies", desk.judge().matrix().profiles().values());
        return pages.page("demarche", values);
    }
}
