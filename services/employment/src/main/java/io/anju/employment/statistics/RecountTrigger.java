package io.anju.employment.statistics;

/** Starts a count outside its schedule. */
public interface RecountTrigger {

  /** Returns at once; a count that is already running is not started again. */
  void requestRecount();
}
