// Words that many people type and no entry may hold. They are right as they are: nobody means a like word by them.
const WORDS = `above across allow alone along among anger apart apply asleep awake aware away baby bath beach beat became began beside bill
black blood blue boat body book born both break bring brown build built burn busy cake calm came camp care carry case catch
caught chair cheap check city clean clear clock close coat cook cool cost cousin crazy cross daily dark date dead dear death
died dirty door doubt dream drive each early easy eight empty eyes face fact fail fair fall fast fault fear feel feet fell
felt fight fill fine fire fish five floor foot force four free fresh front full funny game gate gave gentle girl glad gold
great green grow guess hair half hang happy hard hate hear heard heart heat heavy height held high hill hold hole hope horse
hour huge hurry hurt join joke jump june july kept kick kill knee knew knife land late later laugh lead learn least leave left
less life light line loose lose loss loud love luck mail main march mark marry match mean meant meat meet mess metre mile milk
mind miss money month moon mother mouth move movie music name nasty near neck news nine none north nose often older open pack
pain paint pair paper park part party pass past path peace photo pick pink plane plant plate play poor post proud pull push
quick quiet quite race rain raise rather read ready real remember rest rich ride ring rise risk river road rock roof room
round safe sand save scene season seat seem seen sell send sent seven shake ship shirt shock shoe shop shot shoulder shout
show shut side silly sing size skin slow small smell smile smoke snow soft sold solve song sorry sound south speak spoke sport
spot stage star start step stick stone stood store storm story strange stuck stuff stupid such sunday supper sweet swim talk
tall taste teach team tear test thick thin third three threw throw tired tooth tree trip true trust truth turn twenty twice
ugly uncle until upset value wait wake walk wall warm wash waste watch water wear weather weight west white whole wide wild
wind wine wish woke wonder wore worse worst worth wrong yard yellow young`

const ordinary = new Set(WORDS.split(/\s+/))

export function isOrdinary(word) {
  return ordinary.has(word)
}
