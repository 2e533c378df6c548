package org.chivit.registry.classification;

import java.util.List;
import java.util.Optional;
import org.chivit.registry.code.CodeTable;

/** The groups of ICCC-3 as revised in 2017, with their names. */
public final class IcccGroups {

  private final List<IcccGroup> groups;

  private IcccGroups() {
    this.groups =
        CodeTable.read(IcccGroups.class, "iccc3_2017_groups.csv").rows().stream()
            .map(
                row ->
                    new IcccGroup(
                        IcccEdition.ICCC3_2017,
                        row.number("recode"),
                        row.text("group_name"),
                        row.text("main_group_name")))
            .toList();
  }

  /** The groups of {@link IcccEdition#ICCC3_2017}. */
  public static IcccGroups standard() {
    return Holder.STANDARD;
  }

  /** The 48 groups in the order of the classification. */
  public List<IcccGroup> all() {
    return groups;
  }

  /** Finds a group by its printed code, {@code VIa}; empty if there is none. */
  public Optional<IcccGroup> find(String code) {
    return groups.stream().filter(group -> group.code().equals(code)).findFirst();
  }

  /** The name of a main group by its Roman number, {@code VI}; empty if there is none. */
  public Optional<String> mainLabel(String main) {
    return groups.stream()
        .filter(group -> group.main().equals(main))
        .map(IcccGroup::mainLabel)
        .findFirst();
  }

  /**
   * The group of a recode.
   *
   * @throws IllegalStateException if the edition has none
   */
  IcccGroup require(int recode) {
    return groups.stream()
        .filter(group -> group.recode() == recode)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no ICCC-3 group has the recode " + recode));
  }

  /** Read when first asked for, as not every command needs it. */
  private static final class Holder {
    private static final IcccGroups STANDARD = new IcccGroups();
  }
}
