package io.anju.overview.probe;

/** Up to which version each service's write probe has been folded. */
public interface ProbeViews {

  /** Keeps the highest version. */
  void fold(String service, long version);

  /** The highest version folded, 0 for none. */
  long version(String service);
}
