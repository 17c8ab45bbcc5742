package fr.completude.batch;

import java.nio.file.Path;

/** A night in a process of its own whose workers are others. The last thing it says is how it ended. */
final class ManagerProcess {

    private ManagerProcess() {}

    /**
     * Runs a night.
     *
     * @param args inbox, output, addresses of the database and the broker
     */
    public static void main(String[] args) {
        NightOrder order = ChaosProcess.order(Path.of(args[0]), Path.of(args[1]));
        try (GracefulStop stop = new GracefulStop(() -> {})) {
            NightOutcome outcome = new Night(
                            RealStages.with(null).over(new TextReader(), order),
                            new SilentWatcher(),
                            stop,
                            RealServers.cluster(args[2], args[3]))
                    .run(order);
            System.out.println(outcome.getClass().getSimpleName());
        } catch (NightException e) {
            System.out.println(NightOutcome.Failed.class.getSimpleName());
            throw e;
        }
    }
}
