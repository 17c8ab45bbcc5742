package fr.completude.retention;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** All that is kept of one dossier. */
record Kept(Subject subject, List<Trace> traces) {

    /** By dossier. */
    static List<Kept> of(List<Trace> traces) {
        Map<Subject, List<Trace>> bySubject = new LinkedHashMap<>();
        traces.forEach(trace -> bySubject
                .computeIfAbsent(trace.subject(), subject -> new ArrayList<>())
                .add(trace));
        return bySubject.entrySet().stream()
                .map(entry -> new Kept(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** As it was told last: an appointment that was put off keeps the dossier. */
    @Nullable
    LocalDate appointment() {
        return traces.stream()
                .sorted(Comparator.comparing(Trace::checkedOn).reversed())
                .flatMap(trace -> Stream.ofNullable(trace.appointment()))
                .findFirst()
                .orElse(null);
    }

    LocalDate lastCheck() {
        return traces.stream()
                .map(Trace::checkedOn)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    LocalDate lastDay(RetentionRules rules) {
        return rules.lastDay(subject, appointment(), lastCheck());
    }

    Set<String> hashes() {
        Set<String> hashes = new HashSet<>();
        traces.forEach(trace -> hashes.addAll(trace.hashes()));
        return hashes;
    }

    /** Of reports and of reasons. */
    Set<Path> folders() {
        Set<Path> folders = new HashSet<>();
        traces.forEach(trace -> Stream.ofNullable(trace.folder()).forEach(folders::add));
        return folders;
    }
}
