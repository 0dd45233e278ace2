package coach.cli;

/**
 * What a command works with.
 *
 * @param streams the streams of this run
 * @param around what the run sees of the machine
 * @param complaints where faults are told
 */
record Run(Streams streams, Surroundings around, Complaints complaints) {}
