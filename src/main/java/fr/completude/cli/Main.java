package fr.completude.cli;

import java.time.Clock;
import java.time.ZoneId;

/** Entry point of the program. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(Completude.run(args, Screen.ofProcess(), Clock.system(ZoneId.systemDefault())));
    }
}
