package fr.completude.batch;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import fr.completude.dossier.Elsewhere;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * In which dossiers each number was read that may serve in one only. Of two dossiers with one number the first was
 * judged before the second was read: it is put back to be judged again.
 */
final class NumbersSeen {

    private static final String UNNAMED = "un autre dossier";

    /** Of a dossier without appointment: no row bears it. */
    private static final String NO_APPOINTMENT = "-";

    /**
     * The same dossier in a place it has left: the place is no longer in the inbox, and the dossier bears the very same
     * files, or the same name and the same appointment; or the same files and name, where the inbox itself is another.
     * The name alone is no proof: folders are called by surnames, and people of one family, or one person twice, come
     * with the same. Rows of earlier programs have no content and no appointment, and are never the same; they are not
     * unknown, or they would be neither told nor deleted.
     */
    private static final String SAME = "((inbox = :inbox AND (COALESCE(content, '') = :content"
            + " OR (dossier = :dossier AND COALESCE(mairie, '') = :mairie"
            + " AND COALESCE(appointment, '') = :appointment)) AND NOT EXISTS (SELECT 1 FROM night_entry e"
            + " WHERE e.run = :run AND e.entry_key = night_number.entry_key))"
            + " OR (inbox <> :inbox AND COALESCE(content, '') = :content"
            + " AND dossier = :dossier AND COALESCE(mairie, '') = :mairie))";

    private final JdbcClient jdbc;

    NumbersSeen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A dossier as it is now: by these, one that was moved, renamed or sent again as a zip is known to be the same. */
    record Bearer(
            long run,
            String inbox,
            InboxEntry entry,
            @Nullable String mairie,
            String dossier,
            @Nullable LocalDateTime appointment,
            String content) {

        static Bearer of(long run, String inbox, InboxEntry entry, Unchanged unchanged) {
            return new Bearer(
                    run,
                    inbox,
                    entry,
                    unchanged.row().mairie(),
                    unchanged.row().dossier(),
                    unchanged.row().appointment(),
                    Examination.content(unchanged.dossier().files().stream()));
        }

        static Bearer of(long run, String inbox, InboxEntry entry, Examination examination) {
            return new Bearer(
                    run,
                    inbox,
                    entry,
                    examination.report().mairie(),
                    examination.report().dossier(),
                    examination.report().appointment(),
                    examination.content());
        }
    }

    /**
     * Where else the numbers of a dossier were read. What another mairie calls its dossiers is not told.
     */
    Elsewhere elsewhere(Bearer bearer, Set<SeenNumber> numbers) {
        Map<String, List<String>> others =
                others(bearer, numbers.stream().map(SeenNumber::key).toList());
        Map<FieldName, Map<String, List<String>>> found = new EnumMap<>(FieldName.class);
        for (SeenNumber number : numbers) {
            List<String> bearing = others.getOrDefault(number.key(), List.of());
            if (!bearing.isEmpty()) {
                found.computeIfAbsent(number.field(), field -> new HashMap<>()).put(number.number(), bearing);
            }
        }
        return found.isEmpty() ? Elsewhere.NOWHERE : new Elsewhere(found);
    }

    /** The same of a dossier as it was last reported: by the keys of its numbers. */
    Map<String, List<String>> elsewhere(Bearer bearer) {
        return others(bearer, noted(bearer.inbox(), bearer.entry().key()));
    }

    /** What the judge was told, in one hash. */
    static String told(Map<String, List<String>> elsewhere) {
        return Sha256.of(new TreeMap<>(elsewhere).toString());
    }

    /** By number; of one that stands nowhere else an empty list. */
    private Map<String, List<String>> others(Bearer bearer, List<String> keys) {
        Map<String, List<String>> found = new TreeMap<>();
        keys.forEach(key -> found.put(key, new ArrayList<>()));
        if (keys.isEmpty()) {
            return found;
        }
        with(
                        bearer,
                        "SELECT number_key, mairie, dossier FROM night_number WHERE number_key IN (:numbers)"
                                + " AND NOT (inbox = :inbox AND entry_key = :entry) AND NOT " + SAME
                                + " ORDER BY number_key, mairie, dossier")
                .param("numbers", keys)
                .query(rs -> {
                    Objects.requireNonNull(found.get(rs.getString("number_key")))
                            .add(label(rs.getString("mairie"), rs.getString("dossier"), bearer.mairie()));
                });
        return found;
    }

    private JdbcClient.StatementSpec with(Bearer bearer, String sql) {
        return jdbc.sql(sql)
                .param("run", bearer.run())
                .param("inbox", bearer.inbox())
                .param("entry", bearer.entry().key())
                .param("mairie", bearer.mairie() == null ? "" : bearer.mairie())
                .param("dossier", bearer.dossier())
                .param("appointment", text(bearer.appointment(), NO_APPOINTMENT))
                .param("content", bearer.content());
    }

    private static String text(@Nullable LocalDateTime appointment, String otherwise) {
        return appointment == null ? otherwise : appointment.toString();
    }

    /** What belongs to no mairie is named only to who belongs to none either. */
    static String label(@Nullable String whose, String dossier, @Nullable String reader) {
        if (whose == null) {
            return reader == null ? dossier : UNNAMED;
        }
        return whose.equals(reader) ? whose + "/" + dossier : whose;
    }

    /**
     * Notes the numbers of a dossier just reported, within the transaction that marks it so. Whoever was judged knowing
     * otherwise, this one or an earlier one, waits again. What was noted of it before goes only when all of it was read:
     * of what could not be read tonight nobody knows whether it still bears the number.
     */
    void note(Bearer bearer, LocalDate day, Map<String, Integer> numbers, boolean readWholly) {
        String inbox = bearer.inbox();
        String entry = bearer.entry().key();
        if (numbers.isEmpty() && noted(inbox, entry).isEmpty()) {
            return;
        }
        // Writers come one after the other here, so that of two with the same number the second sees the first.
        jdbc.sql("SELECT run FROM night_run WHERE run = ? FOR UPDATE")
                .param(bearer.run())
                .query(Long.class)
                .list();
        if (isNoted(bearer, numbers) && toldOtherwise(inbox, numbers.keySet()).isEmpty()) {
            seenAgain(bearer, day);
            return;
        }
        Set<String> concerned = new LinkedHashSet<>(noted(inbox, entry));
        if (readWholly) {
            jdbc.sql("DELETE FROM night_number WHERE inbox = ? AND entry_key = ?")
                    .param(inbox)
                    .param(entry)
                    .update();
        }
        numbers.forEach((number, told) -> {
            concerned.add(number);
            with(
                            bearer,
                            "DELETE FROM night_number WHERE number_key = :number AND NOT (inbox = :inbox AND entry_key = :entry) AND "
                                    + SAME)
                    .param("number", number)
                    .update();
            jdbc.sql("DELETE FROM night_number WHERE inbox = ? AND entry_key = ? AND number_key = ?")
                    .param(inbox)
                    .param(entry)
                    .param(number)
                    .update();
            jdbc.sql(
                            "INSERT INTO night_number (inbox, entry_key, number_key, mairie, dossier, told, content, appointment,"
                                    + " seen_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .param(inbox)
                    .param(entry)
                    .param(number)
                    .param(bearer.mairie())
                    .param(bearer.dossier())
                    .param(told)
                    .param(bearer.content())
                    .param(text(bearer.appointment(), ""))
                    .param(day)
                    .update();
        });
        concerned.stream().filter(key -> !numbers.containsKey(key)).forEach(key -> takeAsTold(inbox, entry, key));
        reopen(bearer.run(), inbox, concerned);
    }

    /**
     * Whether all that is to be noted stands there to the letter. Where its dossiers are as many as was told too,
     * there is nothing to put right but, at most, a place it has left: one to review too many, until the next night.
     */
    private boolean isNoted(Bearer bearer, Map<String, Integer> numbers) {
        Map<String, Integer> there = new HashMap<>();
        jdbc.sql("SELECT number_key, CASE WHEN COALESCE(mairie, '') = :mairie AND dossier = :dossier"
                        + " AND content = :content AND appointment = :appointment THEN told ELSE -1 END AS told_it"
                        + " FROM night_number WHERE inbox = :inbox AND entry_key = :entry")
                .param("mairie", bearer.mairie() == null ? "" : bearer.mairie())
                .param("dossier", bearer.dossier())
                .param("content", bearer.content())
                .param("appointment", text(bearer.appointment(), ""))
                .param("inbox", bearer.inbox())
                .param("entry", bearer.entry().key())
                .query(rs -> {
                    there.put(rs.getString("number_key"), rs.getInt("told_it"));
                });
        return there.equals(numbers);
    }

    private void seenAgain(Bearer bearer, LocalDate day) {
        jdbc.sql("UPDATE night_number SET seen_on = ? WHERE inbox = ? AND entry_key = ? AND seen_on <> ?")
                .param(day)
                .param(bearer.inbox())
                .param(bearer.entry().key())
                .param(day)
                .update();
    }

    /** No judgement of tonight rests on a number that was not read tonight: its dossier is not put back for it. */
    private void takeAsTold(String inbox, String entry, String key) {
        jdbc.sql("UPDATE night_number SET told = (SELECT COUNT(*) - 1 FROM night_number WHERE number_key = ?)"
                        + " WHERE inbox = ? AND entry_key = ? AND number_key = ?")
                .param(key)
                .param(inbox)
                .param(entry)
                .param(key)
                .update();
    }

    private List<String> noted(String inbox, String entry) {
        return jdbc.sql("SELECT number_key FROM night_number WHERE inbox = ? AND entry_key = ? ORDER BY number_key")
                .param(inbox)
                .param(entry)
                .query(String.class)
                .list();
    }

    private void reopen(long run, String inbox, Set<String> keys) {
        toldOtherwise(inbox, keys)
                .forEach(entry -> jdbc.sql("UPDATE night_entry SET state = 'WAITING', not_before = NULL WHERE run = ?"
                                + " AND entry_key = ? AND state = 'REPORTED'")
                        .param(run)
                        .param(entry)
                        .update());
    }

    /** Who was judged knowing of more or fewer than there are. Asked apart: the rows of a run are many, these are few. */
    private List<String> toldOtherwise(String inbox, Set<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT DISTINCT n.entry_key FROM night_number n WHERE n.inbox = :inbox"
                                + " AND n.number_key IN (:numbers) AND n.told <>"
                                + " (SELECT COUNT(*) - 1 FROM night_number m WHERE m.number_key = n.number_key)")
                        .param("inbox", inbox)
                        .param("numbers", keys)
                        .query(String.class)
                        .list();
    }
}
