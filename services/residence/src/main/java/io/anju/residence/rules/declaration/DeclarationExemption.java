package io.anju.residence.rules.declaration;

import io.anju.contract.residence.Declarant;
import io.anju.residence.text.Text;
import java.util.Optional;
import java.util.Set;

/**
 * A stay that need not be declared.
 *
 * @param stays at such a place only; none means at any
 * @param declarants relieved of declaring; none means all
 * @param upToDays the longest such stay in days; empty where it may last
 * @param registeredBy who registers the guest instead (Zhejiang art. 12)
 */
public record DeclarationExemption(
    String code,
    String article,
    Text text,
    Set<Lodging> stays,
    Set<Declarant> declarants,
    Optional<Integer> upToDays,
    Optional<Text> registeredBy) {

  /** Kinds of lodging that can exempt from declaring. */
  public enum Lodging {
    HOTEL,
    MEDICAL,
    SCHOOL,
    SHELTER,
    NEAR_RELATIVES,
    OTHER
  }

  public DeclarationExemption {
    stays = Set.copyOf(stays);
    declarants = Set.copyOf(declarants);
  }

  boolean covers(Lodging lodging, Declarant declarant, long days) {
    return (stays.isEmpty() || stays.contains(lodging))
        && (declarants.isEmpty() || declarants.contains(declarant))
        && upToDays.filter(longest -> days > longest).isEmpty();
  }
}
