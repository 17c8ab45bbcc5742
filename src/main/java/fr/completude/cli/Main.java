package fr.completude.cli;

import java.time.Clock;

/** Entry point of the program. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(Completude.run(args, Screen.ofProcess(), Clock.systemDefaultZone()));
    }
}
