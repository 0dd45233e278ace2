package coach.practice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How well one task is remembered, by FSRS 4.5, the Free Spaced Repetition Scheduler.
 *
 * @param stability days until nine of ten such tasks are still known
 * @param difficulty from 1 to 10
 * @param seen the day of the last answer
 */
public record Memory(double stability, double difficulty, LocalDate seen) {

  /** The weights that its authors publish as the default of version 4.5, w0 to w16. */
  private static final double[] W = {
    0.4872, 1.4003, 3.7145, 13.8206, 5.1618, 1.2298, 0.8975, 0.031, 1.6474, 0.1367, 1.0461, 2.1072,
    0.0793, 0.3246, 1.587, 0.2272, 2.8755
  };

  private static final double DECAY = 0.5;

  /** What makes the stability the day on which so much is known. */
  private static final double KNOWN = 0.9;

  private static final double FACTOR = Math.pow(KNOWN, -1 / DECAY) - 1;

  /** Returns what a first answer leaves. */
  public static Memory first(Grade grade, LocalDate day) {
    return new Memory(W[grade.number() - 1], firstDifficulty(grade), day);
  }

  /** Returns what one more answer leaves. */
  public Memory after(Grade grade, LocalDate day) {
    double known = recall(day);
    double next = grade == Grade.AGAIN ? forgotten(known) : grown(known, grade);
    return new Memory(next, nextDifficulty(grade), day);
  }

  /** Returns how likely the task is still known on a day, from 0 to 1. */
  public double recall(LocalDate day) {
    long days = Math.max(0, ChronoUnit.DAYS.between(seen, day));
    return Math.pow(1 + FACTOR * days / stability, -DECAY);
  }

  /** Whether the task is to be repeated; never on the day on which it was answered. */
  public boolean isDue(LocalDate day) {
    return day.isAfter(seen) && !day.isBefore(due());
  }

  /** Returns the first day on which it is due. */
  public LocalDate due() {
    return seen.plusDays(Math.max(1, Math.round(stability)));
  }

  private static double firstDifficulty(Grade grade) {
    return bounded(W[4] - (grade.number() - Grade.GOOD.number()) * W[5]);
  }

  private double nextDifficulty(Grade grade) {
    double moved = difficulty - W[6] * (grade.number() - Grade.GOOD.number());
    return bounded(W[7] * firstDifficulty(Grade.GOOD) + (1 - W[7]) * moved);
  }

  private static double bounded(double difficulty) {
    return Math.max(1, Math.min(10, difficulty));
  }

  private double grown(double known, Grade grade) {
    double bonus = grade == Grade.HARD ? W[15] : grade == Grade.EASY ? W[16] : 1;
    double growth =
        Math.exp(W[8])
            * (11 - difficulty)
            * Math.pow(stability, -W[9])
            * (Math.exp(W[10] * (1 - known)) - 1);
    return stability * (1 + growth * bonus);
  }

  private double forgotten(double known) {
    return W[11]
        * Math.pow(difficulty, -W[12])
        * (Math.pow(stability + 1, W[13]) - 1)
        * Math.exp(W[14] * (1 - known));
  }
}
