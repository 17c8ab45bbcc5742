package fr.completude.batch;

/**
 * An entry of the inbox as registered.
 *
 * @param id of the row; an opaque name for logs
 * @param folder where its report goes, under the folder of the day, with {@code /} between folders; for a stray, where
 *     its reason goes under the quarantine
 * @param attempts made so far in which a reader went down
 * @param waits so far for somebody who was writing to it
 * @param fence grows with every claim: only the last one to claim it may say what became of it
 */
record NightRow(long id, InboxEntry entry, String folder, int attempts, int waits, long fence) {

    NightRow claimed() {
        return new NightRow(id, entry, folder, attempts, waits, fence + 1);
    }
}
