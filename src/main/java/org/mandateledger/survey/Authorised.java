package org.mandateledger.survey;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mandateledger.operation.Fact.Category;
import org.mandateledger.operation.Fact.StrengthLine;
import org.mandateledger.operation.Operation;
import org.mandateledger.operation.Sourced;
import org.mandateledger.time.Reading;

/**
 * How strong one operation was allowed to be, as numbers that may be added: of the operation as a whole, nothing twice.
 *
 * @param operation its id
 * @param persons in uniform: soldiers, police and military observers; civilians are apart
 * @param uniformed counted together, where soldiers and police are not told apart
 */
public record Authorised(
        String operation,
        int persons,
        Optional<Integer> military,
        Optional<Integer> police,
        Optional<Integer> militaryObservers,
        Optional<Integer> uniformed,
        Optional<Integer> civilian) {

    static Authorised of(Operation operation, LocalDate day) {
        Map<Category, Integer> numbers = numbers(operation, day);
        Map<Category, Integer> inUniform = new EnumMap<>(numbers);
        inUniform.remove(Category.CIVILIAN);
        return new Authorised(
                operation.id(),
                inUniform.values().stream().mapToInt(Integer::intValue).sum(),
                number(numbers, Category.MILITARY),
                number(numbers, Category.POLICE),
                number(numbers, Category.MILITARY_OBSERVERS),
                number(numbers, Category.UNIFORMED),
                number(numbers, Category.CIVILIAN));
    }

    /** Whether there is a ceiling for anybody in uniform. */
    boolean given() {
        return military.isPresent() || police.isPresent() || militaryObservers.isPresent() || uniformed.isPresent();
    }

    private static Map<Category, Integer> numbers(Operation operation, LocalDate day) {
        Map<Category, StrengthLine> whole = new EnumMap<>(Category.class);
        operation.ceilings(day, Reading.EARLIEST).stream()
                .map(Sourced::value)
                .filter(StrengthLine::ofWhole)
                .forEach(line -> whole.put(line.category(), line));
        Map<Category, Integer> numbers = new EnumMap<>(Category.class);
        whole.values().stream()
                .filter(line -> line.includedIn().filter(whole::containsKey).isEmpty())
                .forEach(line -> numbers.put(line.category(), line.number()));
        inUniformOnce(numbers);
        return numbers;
    }

    /**
     * Those in uniform together are soldiers and police, whatever else is said of these: where both are told apart they
     * make the whole, where one of them is, it is a part of the larger number.
     */
    private static void inUniformOnce(Map<Category, Integer> numbers) {
        int together = numbers.getOrDefault(Category.UNIFORMED, 0);
        int apart = numbers.getOrDefault(Category.MILITARY, 0) + numbers.getOrDefault(Category.POLICE, 0);
        boolean bothApart = numbers.containsKey(Category.MILITARY) && numbers.containsKey(Category.POLICE);
        if (bothApart || together <= apart) {
            numbers.remove(Category.UNIFORMED);
        } else {
            numbers.keySet().removeAll(Set.of(Category.MILITARY, Category.POLICE));
        }
    }

    private static Optional<Integer> number(Map<Category, Integer> numbers, Category category) {
        return Optional.ofNullable(numbers.get(category));
    }
}
