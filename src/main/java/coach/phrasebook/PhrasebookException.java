package coach.phrasebook;

import java.util.List;

/** A phrasebook that cannot be used; holds every fault that was found, not only the first. */
public final class PhrasebookException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<CardFault> faults;

  public PhrasebookException(List<CardFault> faults) {
    super(faults.get(0).text());
    this.faults = List.copyOf(faults);
  }

  public List<CardFault> faults() {
    return faults;
  }
}
