package fr.completude.batch;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A dossier with what is to be written of it. */
sealed interface Examined {

    NightRow row();

    @Nullable
    String mairie();

    String dossier();

    /**
     * One with a new report.
     *
     * @param numbers those that serve in one dossier only, and in how many others the judge was told each stands
     * @param elsewhere hash of what the judge was told
     */
    record Judged(
            NightRow row, Examination examination, ReportFiles files, Map<String, Integer> numbers, String elsewhere)
            implements Examined {

        @Override
        public @Nullable String mairie() {
            return examination.report().mairie();
        }

        @Override
        public String dossier() {
            return examination.report().dossier();
        }
    }

    /** One whose report stands already, if only in the folder of another day. */
    record Kept(NightRow row, Unchanged unchanged, Map<String, Integer> numbers) implements Examined {

        @Override
        public @Nullable String mairie() {
            return unchanged.row().mairie();
        }

        @Override
        public String dossier() {
            return unchanged.row().dossier();
        }
    }
}
