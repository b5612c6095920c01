"""English words whose stem no rule finds: irregular forms, and words that only look inflected; gathered by ourselves."""

from __future__ import annotations

# form:stem as it comes out of the rules
IRREGULAR: dict[str, str] = dict(
    pair.split(":")
    for pair in """
    children:child childhood:child childish:child kids:child kid:child men:man women:woman people:person persons:person feet:foot
    teeth:tooth lives:life wives:wife wife:wife life:life mice:mouse elderly:elder older:old oldest:old died:die dies:die dying:die death:die
    deaths:die dead:die deadly:die slept:sleep sleepy:sleep asleep:sleep felt:feel lost:lose losing:lose loss:lose losses:lose loses:lose
    lose:lose kept:keep told:tell taught:teach thought:think thoughts:think bought:buy brought:bring caught:catch fought:fight
    fights:fight went:go gone:go goes:go came:come wrote:write written:write spoke:speak spoken:speak gave:give given:give took:take
    taken:take made:make ate:eat eaten:eat drank:drink drunk:drink broke:break broken:break wore:wear worn:wear hid:hide hidden:hide
    fed:feed bled:bleed blood:bleed met:meet sat:sit stood:stand understood:understand found:find said:say paid:pay held:hold
    heard:hear left:leave leaves:leave meant:mean ran:run running:run saw:see seen:see sang:sing sent:send spent:spend stole:steal
    swam:swim threw:throw thrown:throw woke:wake awake:wake grew:grow grown:grow knew:know known:know flew:fly drove:drive
    driven:drive fell:fall fallen:fall forgot:forget forgotten:forget chose:choose chosen:choose beaten:beat got:get gotten:get
    hurting:hurt hitting:hit hits:hit cutting:cut cuts:cut better:good best:good worse:bad worst:bad
    care:care cares:care cared:care caring:care carer:care carers:care caregiver:care caregivers:care caregiving:care careful:care
    worker:work workers:work teacher:teach teachers:teach helper:help helpers:help abuser:abus abusers:abus survivor:surviv
    survivors:surviv survival:surviv counsellor:counsel counsellors:counsel counselor:counsel counselors:counsel counselling:counsel
    counseling:counsel therapist:therapi therapists:therapi therapies:therapi psychologist:psycholog psychologists:psycholog
    psychology:psycholog psychological:psycholog psychologically:psycholog anxious:anxieti anxiously:anxieti anxieties:anxieti
    angry:anger angrily:anger angrier:anger hungry:hunger lonely:lone loneliness:lone alone:lone grief:griev grieve:griev grievous:griev
    bereaved:bereav bereavement:bereav mourner:mourn mourners:mourn mourning:mourn suicidal:suicid suicide:suicid violent:violen
    violence:violen violently:violen pregnancy:pregnan pregnant:pregnan pregnancies:pregnan breastfeeding:breastfe breastfeed:breastfe
    breastfed:breastfe parenting:parent parental:parent parenthood:parent disabled:disabl disability:disabl disabilities:disabl disable:disabl
    vaccine:vaccin vaccines:vaccin vaccinate:vaccin vaccinated:vaccin vaccination:vaccin medicine:medic medicines:medic
    medication:medic medical:medic infected:infect infectious:infect infection:infect contagious:contag contagion:contag symptomatic:symptom
    asymptomatic:asymptom breath:breath breathe:breath breathing:breath breaths:breath health:health healthy:health
    unhealthy:health heal:heal poor:poor poverty:poor safe:safe safety:safe safely:safe safer:safe unsafe:safe strength:strong
    advice:advic advise:advic advises:advic employ:employ employment:employ unemployed:unemploy unemployment:unemploy
    tested:test testing:test tests:test nervous:nervous stress:stress stressed:stress stresses:stress stressful:stress
    bullied:bulli bullies:bulli bullying:bulli bully:bulli crying:cri cries:cri cried:cri cry:cri tying:tie lying:lie lied:lie lies:lie
    teen:teen teens:teen teenager:teen teenagers:teen teenage:teen adolescent:adolescen adolescents:adolescen adolescence:adolescen
    family:famili families:famili news:news always:always glass:glass mask:mask masks:mask masked:mask masking:mask
    during:during morning:morning evening:evening wedding:wed feeling:feel feelings:feel being:being beings:being nothing:nothing something:something
    anything:anything everything:everything thing:thing things:thing king:king ring:ring sing:sing spring:spring string:string
    bring:bring sibling:sibling siblings:sibling ceiling:ceiling clothing:cloth clothes:cloth hundred:hundred need:need needs:need
    needed:need feed:feed seed:seed bed:bed red:red shed:shed sacred:sacred naked:naked wicked:wicked covid:covid
    question:question questions:question nation:nation station:station moment:moment document:document documents:document comment:comment
    comments:comment government:govern governments:govern apartment:apartment department:department positive:positive negative:negative native:nativ
    relative:relativ relatives:relativ active:active early:early only:only daily:daily apply:appli reply:repli supply:suppli
    july:july italy:italy rely:reli assembly:assembl virus:virus viruses:virus crisis:crisis crises:crisis basis:basis
    diagnosis:diagnos diagnoses:diagnos diagnosed:diagnos diagnose:diagnos analysis:analys this:this his:his us:us bus:bus gas:gas yes:yes
    campus:campus status:status focus:focus focused:focus hiv:hiv aids:aids diabetes:diabetes series:series species:species
    corona:corona coronavirus:corona selfharm:selfharm panicking:panic panicked:panic panicky:panic quitting:quit begging:beg
    hugged:hug hugging:hug upset:upset upsetting:upset scared:scar scary:scar scare:scar scares:scar frightened:fright frightening:fright
    frighten:fright afraid:fright memory:memori hugs:hug shame:sham ashamed:sham isolate:isol isolated:isol isolating:isol
    isolation:isol isolates:isol able:able table:table stable:stable vegetable:vegetabl hospital:hospital hospitals:hospital normal:normal
    animal:animal several:several funeral:funeral funerals:funeral general:general mental:mental mentally:mental oral:oral
    rental:rent personal:person social:social special:special sexual:sex sexually:sex racial:racial initial:initial burial:buri buried:buri
    bury:buri buries:buri burying:buri exhausted:exhaust exhaustion:exhaust tired:tire tiredness:tire tiring:tire donning:don doffing:doff hospitality:hospitality paste:paste plane:plane planes:plane cute:cute hope:hope hoping:hope hoped:hope hopes:hope wine:wine hygienic:hygien referral:refer referrals:refer confidence:confidence emotions:emotion emotion:emotion security:secur community:communiti communities:communiti priority:prioriti facility:faciliti charity:chariti university:universiti identity:identiti
    """.split()
)
