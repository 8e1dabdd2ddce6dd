package io.anju.overview.fold;

import io.anju.contract.Encrypted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One subject as a search finds it; a person has an entry for each division that serves them, so
 * that an index over terms and places holds the scope.
 *
 * @param id the subject's own id: personId, permitId, tenancyId, code or uscc
 * @param division of this entry; empty for an enterprise
 * @param place division, kind and id: the order of results, and the range of a scope
 * @param divisions all divisions of the subject
 * @param terms that are searched; keyed digests where the subject is a person
 * @param texts of places and organisations, for beginnings that are longer than a term
 * @param label what is shown; null for a person, of whom {@code name} is shown masked
 * @param document masked; null for other subjects
 * @param persons personIds of those it is about
 */
public record SearchEntry(
    SearchKind kind,
    String id,
    String division,
    String place,
    List<String> divisions,
    List<String> terms,
    List<String> texts,
    @Nullable String label,
    @Nullable Encrypted name,
    @Nullable String document,
    List<String> persons) {

  public SearchEntry {
    divisions = List.copyOf(divisions);
    terms = List.copyOf(terms);
    texts = List.copyOf(texts);
    persons = List.copyOf(persons);
  }

  /** The place of a subject in a division. */
  public static String place(String division, SearchKind kind, String id) {
    return division + "/" + kind + "/" + id;
  }
}
