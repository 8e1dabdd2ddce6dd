package io.anju.contract;

import io.anju.contract.residence.NotificationSubjectKind;
import io.anju.contract.residence.NotifiedAuthority;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One notification to one recipient, published alongside the change that causes it. It holds no
 * name, document number or telephone number.
 *
 * @param id the same for the same recipient, kind, subject and occasion, so that a consumer stores
 *     a repeated one once
 * @param version always 1: a notification does not change
 * @param kind the code of the text, such as {@code departure-declared}
 * @param occasion distinguishes notifications of one kind about one record, such as the date that a
 *     reminder counts to
 * @param parameters the values of the text's placeholders: dates, codes, numbers of records
 */
public record NotificationFact(
    String id,
    long version,
    Recipient recipient,
    String kind,
    Subject about,
    String occasion,
    List<Parameter> parameters,
    LocalDate on)
    implements Fact {

  public NotificationFact {
    parameters = List.copyOf(parameters);
  }

  /**
   * A person, an enterprise, or the authority of a division.
   *
   * @param personId null unless it is a person
   * @param uscc null unless it is an enterprise
   * @param authority null unless it is an authority
   * @param division of any level; null unless it is an authority
   */
  public record Recipient(
      @Nullable String personId,
      @Nullable String uscc,
      @Nullable NotifiedAuthority authority,
      @Nullable String division) {}

  /**
   * The record that the notification is about.
   *
   * @param personId whose record it is; null for a work list, which is nobody's
   */
  public record Subject(NotificationSubjectKind kind, String id, @Nullable String personId) {}

  /** The value of one placeholder. */
  public record Parameter(String name, String value) {}
}
