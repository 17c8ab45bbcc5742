package fr.completude.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import fr.completude.accounts.Account;
import fr.completude.accounts.AccountsFile;
import fr.completude.accounts.Officer;
import fr.completude.dossier.MairieName;
import fr.completude.reporting.Digest;
import fr.completude.reporting.DigestPage;
import fr.completude.reporting.DigestRow;
import fr.completude.reporting.FrenchText;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The board of coming appointments. */
@RestController
final class BoardPage {

    private static final int SHOWN = 200;

    private final Desk desk;
    private final LastNight board;
    private final Pages pages;
    private final Optional<AccountsFile> accounts;
    private final DigestPage digestPage;

    BoardPage(Desk desk, LastNight board, Pages pages, Optional<AccountsFile> accounts) {
        this.desk = desk;
        this.accounts = accounts;
        this.board = board;
        this.pages = pages;
        this.digestPage = new DigestPage(desk.wording());
    }

    @GetMapping("/")
    ResponseEntity<String> board(
            Officer officer,
            @RequestParam(name = "texte", defaultValue = "") String text,
            @RequestParam(name = "resultat", defaultValue = "") String verdict,
            @RequestParam(name = "mairie", defaultValue = "") String mairie,
            @RequestParam(name = "quand", defaultValue = BoardFilter.COMING) String when)
            throws IOException {
        return pages.page("tableau", values(officer, new BoardFilter(text, verdict, mairie, when)));
    }

    /** Makes the board of all mairies for nobody, so that the first who asks does not wait for it. */
    void rehearse() throws IOException {
        pages.rehearse("tableau", values(new Officer("", null), new BoardFilter("", "", "", BoardFilter.COMING)));
    }

    private Map<String, Object> values(Officer officer, BoardFilter filter) throws IOException {
        Optional<LastNight.Rows> last = board.rows();
        LocalDate today = LocalDate.now(desk.clock());
        List<BoardRow> own = last.map(night -> night.of(officer)).orElse(List.of());
        List<DigestRow> rows = filter.of(own, today);
        LocalDate night = last.map(LastNight.Rows::day).orElse(today);
        Digest shown = new Digest(
                today, rows.stream().limit(SHOWN).map(row -> linked(row, night)).toList(), List.of());
        Map<String, Object> values = new HashMap<>();
        values.put("board", digestPage.view(shown));
        values.put("filter", filter);
        values.put("checked", last.isPresent() ? digestPage.day(night) : "");
        values.put("found", rows.size());
        values.put("shown", Math.min(SHOWN, rows.size()));
        values.put("mairies", mairies(own));
        values.put("unknown", last.map(this::ofNobody).orElse(""));
        return values;
    }

    /** A dossier whose mairie nobody has an account of stands on no officer's board: at least its existence is told. */
    private String ofNobody(LastNight.Rows night) {
        if (accounts.isEmpty()) {
            return "";
        }
        Set<String> known = new HashSet<>();
        accounts.get().all().stream()
                .map(Account::mairie)
                .filter(Objects::nonNull)
                .forEach(mairie -> known.add(MairieName.plain(mairie)));
        long count = night.all().stream()
                .map(row -> row.row().mairie())
                .filter(mairie -> mairie == null || !known.contains(MairieName.plain(mairie)))
                .count();
        return count == 0 ? "" : FrenchText.of(desk.messages().say("web.unknown-mairies", count));
    }

    private static List<String> mairies(List<BoardRow> rows) {
        return rows.stream()
                .map(row -> row.row().mairie())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private static DigestRow linked(DigestRow row, LocalDate night) {
        String path = row.reportPath();
        return new DigestRow(
                row.dossier(),
                row.mairie(),
                row.procedure(),
                row.appointment(),
                row.verdict(),
                row.missing(),
                path == null ? null : "rapports/" + night + "/" + path);
    }
}
