package fr.completude.checking;

import java.util.HashMap;
import java.util.Map;

import fr.completude.checking.checks.Check;
import fr.completude.checking.checks.Remark;
import fr.completude.dossier.Piece;

/**
 * Looks at a piece once for all that no appointment day changes: names, addresses, numbers, photos. Two rules that want
 * the same look share it.
 */
final class RemarkMemory {

    private final Map<Check, Map<String, Remark>> known = new HashMap<>();

    /** What a check says of a piece; said again from memory unless it asked something that hangs on the day. */
    Remark of(Check check, Piece piece, CaseFile dossier) {
        Map<String, Remark> ofCheck = known.computeIfAbsent(check, first -> new HashMap<>());
        Remark said = ofCheck.get(piece.id());
        if (said != null) {
            return said;
        }
        int before = dossier.dated();
        Remark remark = check.on(piece, dossier);
        if (dossier.dated() == before) {
            ofCheck.put(piece.id(), remark);
        }
        return remark;
    }
}
