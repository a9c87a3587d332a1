package org.daylight.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daylight.account.AccountId;
import org.daylight.account.Actor;
import org.daylight.account.ApplicantId;
import org.daylight.account.Credentials;
import org.daylight.account.Grant;
import org.daylight.account.NewAccount;
import org.daylight.account.OpeningAccounts;
import org.daylight.account.RegisteringApplicants;
import org.daylight.account.Role;
import org.daylight.account.Scope;
import org.daylight.account.StaffDirectory;
import org.daylight.account.StaffMember;
import org.daylight.organisation.OrganDirectory;
import org.daylight.organisation.OrganId;
import org.daylight.organisation.OrganKind;
import org.daylight.organisation.OrganSummary;
import org.daylight.shared.Ids;
import org.daylight.system.DaylightSettings;
import org.daylight.system.SecretFile;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The people of the story: somebody for each role, in the government office and in two departments. */
@Component
class CastChapter implements DemoChapter {

    private static final String APPLICANT = "lin-xiao";
    private static final UUID TICKET = UUID.nameUUIDFromBytes(APPLICANT.getBytes(StandardCharsets.UTF_8));

    private final OpeningAccounts opening;
    private final RegisteringApplicants registering;
    private final StaffDirectory staff;
    private final OrganDirectory organs;
    private final Ids ids;
    private final MessageSource messages;
    private final SecretFile listing;

    CastChapter(
            OpeningAccounts opening,
            RegisteringApplicants registering,
            StaffDirectory staff,
            OrganDirectory organs,
            Ids ids,
            MessageSource messages,
            DaylightSettings settings) {
        this.opening = opening;
        this.registering = registering;
        this.staff = staff;
        this.organs = organs;
        this.ids = ids;
        this.messages = messages;
        this.listing = new SecretFile(settings.data().resolve("keys"), "demo-accounts");
    }

    /** One person and the one role the person plays. */
    private record Person(String signInName, String name, Role role, Scope scope, OrganId organ) {}

    @Override
    public int order() {
        return 20;
    }

    /** Hashing passwords takes long, so nobody is held up by one transaction over all of them. */
    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public void tell(DemoCast cast) {
        List<String> lines = new ArrayList<>();
        for (Person person : people()) {
            cast.enter(person.signInName(), open(person, cast.password()));
            String role = messages.getMessage("enum.Role." + person.role(), null, Locale.SIMPLIFIED_CHINESE);
            lines.add(line(person.signInName(), person.name() + "（" + role + "）", cast.password()));
        }
        cast.enter(APPLICANT, register(cast.password()));
        lines.add(line(APPLICANT, "林晓（申请人，从 /account/sign-in 登录）", cast.password()));
        listing.write(String.join("\n", lines) + "\n");
    }

    private List<Person> people() {
        OrganId government = first(OrganKind.GOVERNMENT, 0);
        OrganId office = first(OrganKind.GOVERNMENT_OFFICE, 0);
        OrganId one = first(OrganKind.DEPARTMENT, 0);
        OrganId two = first(OrganKind.DEPARTMENT, 1);
        return List.of(
                new Person("he-lin", "何琳", Role.SYSTEM_ADMINISTRATOR, Scope.EVERYTHING, office),
                new Person("gu-feng", "顾峰", Role.SECURITY_ADMINISTRATOR, Scope.EVERYTHING, office),
                new Person("shen-yi", "沈怡", Role.AUDIT_ADMINISTRATOR, Scope.EVERYTHING, office),
                new Person("zhou-heng", "周恒", Role.OFFICE_HEAD, Scope.EVERYTHING, office),
                new Person("wang-min", "王敏", Role.DISCLOSURE_OFFICER, Scope.EVERYTHING, office),
                new Person("chen-lei", "陈磊", Role.DISCLOSURE_OFFICER, Scope.OWN_ORGAN, one),
                new Person("sun-tao", "孙涛", Role.DISCLOSURE_OFFICER, Scope.OWN_ORGAN, two),
                new Person("gao-ming", "高明", Role.OFFICE_HEAD, Scope.OWN_ORGAN, one),
                new Person("zhao-ying", "赵颖", Role.CLERK, Scope.OWN_ORGAN, one),
                new Person("liu-yang", "刘洋", Role.REVIEWER, Scope.OWN_ORGAN, one),
                new Person("ma-chao", "马超", Role.CLERK, Scope.OWN_ORGAN, two),
                new Person("tang-jing", "唐静", Role.REVIEWER, Scope.OWN_ORGAN, two),
                new Person("qian-wei", "钱伟", Role.SUPERVISOR, Scope.SUBTREE, government));
    }

    private Actor open(Person person, String password) {
        Set<Grant> grants = Set.of(new Grant(person.role(), person.scope()));
        AccountId id = known(person.signInName()).orElseGet(() -> {
            AccountId fresh = new AccountId(ids.next());
            NewAccount account = new NewAccount(fresh, person.signInName(), person.name(), person.organ(), grants);
            return opening.open(account, password).orThrow();
        });
        return new Actor(id, person.name(), person.organ(), grants);
    }

    private Optional<AccountId> known(String signInName) {
        return staff.search(signInName, "", 50).stream()
                .filter(member -> member.signInName().equals(signInName))
                .map(StaffMember::id)
                .findFirst();
    }

    private ApplicantId register(String password) {
        RegisteringApplicants.Registration registration = new RegisteringApplicants.Registration(
                TICKET, new Credentials(APPLICANT, password), "lin-xiao@example.org");
        return registering.register(registration, "demonstration").orThrow();
    }

    private OrganId first(OrganKind kind, int position) {
        return organs.all().stream()
                .filter(organ -> organ.kind() == kind)
                .sorted(Comparator.comparing(OrganSummary::slug))
                .map(OrganSummary::id)
                .skip(position)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the district has no " + kind + " number " + position));
    }

    private static String line(String signInName, String who, String password) {
        return signInName + "\t" + who + "\t" + password;
    }
}
