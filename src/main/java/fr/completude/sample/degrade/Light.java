package fr.completude.sample.degrade;

import java.util.SplittableRandom;

/** Light that falls from one side, with the soft shadow of whoever holds the telephone. */
final class Light {

    private final double slopeX;
    private final double slopeY;
    private final double shadowX;
    private final double shadowY;
    private final double shadowSize;
    private final double depth;
    private final int width;
    private final int height;

    Light(SplittableRandom random, int width, int height) {
        this.width = width;
        this.height = height;
        double angle = random.nextDouble() * 2 * Math.PI;
        double strength = 0.08 + random.nextDouble() * 0.07;
        slopeX = Math.cos(angle) * strength;
        slopeY = Math.sin(angle) * strength;
        shadowX = random.nextBoolean() ? 0.05 : 0.95;
        shadowY = 0.55 + random.nextDouble() * 0.5;
        shadowSize = 0.25 + random.nextDouble() * 0.2;
        depth = 0.18 + random.nextDouble() * 0.14;
    }

    /** Brightness at a point, 1 where nothing is dimmed. */
    double at(int x, int y) {
        double across = (double) x / width;
        double down = (double) y / height;
        double fall = 0.93 + slopeX * (across - 0.5) * 2 + slopeY * (down - 0.5) * 2;
        double dx = (across - shadowX) / shadowSize;
        double dy = (down - shadowY) / shadowSize;
        return Math.min(1.04, fall) * (1 - depth * Math.exp(-(dx * dx + dy * dy)));
    }
}
