package io.anju.overview.worklist;

import io.anju.contract.residence.NotifiedAuthority;

/** The tasks of one kind that one authority acts on. */
public record WorkList(WorkKind kind, NotifiedAuthority authority) {

  private static final String SEPARATOR = ":";

  /** As in {@code correction-due:HOUSING}. */
  public String code() {
    return kind.code() + SEPARATOR + authority;
  }

  /**
   * @throws IllegalArgumentException for another text than a {@link #code}
   */
  public static WorkList ofCode(String code) {
    int at = code.indexOf(SEPARATOR);
    return new WorkList(
        WorkKind.ofCode(code.substring(0, Math.max(at, 0)))
            .orElseThrow(() -> new IllegalArgumentException("no work list " + code)),
        NotifiedAuthority.valueOf(code.substring(at + 1)));
  }
}
