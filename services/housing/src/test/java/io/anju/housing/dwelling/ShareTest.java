package io.anju.housing.dwelling;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.Checked;
import io.anju.codes.PersonId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {

  private static Owner owner(String letter, String share) {
    return new Owner(Optional.of(new PersonId(letter.repeat(26))), Optional.empty(),
        Optional.ofNullable(share).flatMap(text -> Share.check(text).value()));
  }

  private static List<String> flaws(Owner... owners) {
    return Ownership.flaws(List.of(owners)).stream().map(error -> error.field() + " " + error.flaw().code()).toList();
  }

  @Test
  void thirds_make_a_whole_though_no_decimal_does() {
    var third = new Share(1, 3);
    assertThat(Share.makeWhole(List.of(third, third, third))).isTrue();
    assertThat(Share.makeWhole(List.of(third, third))).isFalse();
    assertThat(Share.makeWhole(List.of(new Share(1, 2), new Share(1, 3), new Share(1, 6)))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2/1", "0/3", "1/0", "1", "33%", "1/3/3", "-1/3", "a/b"})
  void what_is_no_fraction_of_one_is_no_share(String text) {
    assertThat(Share.check(text)).isInstanceOf(Checked.Invalid.class);
  }

  @Test
  void owners_hold_all_by_shares_or_all_jointly_and_each_is_named_once() {
    assertThat(flaws(owner("a", null), owner("b", null))).isEmpty();
    assertThat(flaws(owner("a", "1/2"), owner("b", "1/2"))).isEmpty();
    assertThat(flaws(owner("a", "1/2"), owner("b", null))).containsExactly("owners shares-for-some");
    assertThat(flaws(owner("a", "1/2"), owner("b", "1/3"))).containsExactly("owners shares-not-whole");
    assertThat(flaws(owner("a", "1/2"), owner("a", "1/2"))).containsExactly("owners[1] given-twice");
  }
}
