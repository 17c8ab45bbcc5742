package fr.completude.cli;

import fr.completude.batch.NightWatcher;

/** How the night goes on, as shown on standard error. */
interface NightDisplay extends NightWatcher, AutoCloseable {

    /** A bar on a terminal, lines elsewhere. */
    static NightDisplay on(Completude program) {
        return program.screen().decorated()
                ? new NightBar(program.screen(), program.messages())
                : new NightLines(program.screen(), program.messages(), program.clock());
    }

    @Override
    void close();
}
